import { isGathering } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { GatherAnswers } from './GatherAnswers.tsx'

export function GatherScreen() {
  return <RoundScreen>{(view) => <Gather view={view} />}</RoundScreen>
}

function Gather({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('gather')
  const { id, mode, status } = view.round
  if (isGathering(view.round)) return <GatherAnswers view={view} />
  // Rounds that are done in another way have nothing to gather.
  if (mode !== 'eachFirst') return <Elsewhere to={paths.question(id, 1)} />
  const isClosed = status === 'closed'
  return (
    <NotThere
      title={t('over.title')}
      explain={t(isClosed ? 'over.closed' : 'over.reopened')}
      to={isClosed ? paths.result(id) : paths.talk(id)}
      way={t(isClosed ? 'over.toResult' : 'reveal.toTalk')}
    />
  )
}
