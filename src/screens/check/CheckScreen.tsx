import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { CheckAnswers } from './CheckAnswers.tsx'

export function CheckScreen() {
  return <RoundScreen>{(view) => <CheckAnswers view={view} />}</RoundScreen>
}
