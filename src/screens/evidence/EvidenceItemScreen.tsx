import { useParams } from '#src/ui/link/navigation.ts'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { QuestionEvidence } from './QuestionEvidence.tsx'

export function EvidenceItemScreen() {
  const { number = '1' } = useParams<{ number: string }>()
  return (
    <RoundScreen>
      {(view) => {
        const index = indexOf(number, view.questionIds.length)
        const question = view.set.questions[index]
        if (question === undefined) return null
        // A key of its own: what is typed for one question must never slip to the next.
        const key = `${view.round.id} ${question.id}`
        return <QuestionEvidence key={key} view={view} question={question} number={index + 1} />
      }}
    </RoundScreen>
  )
}

/** An address with a number that is no question leads to the nearest one. */
function indexOf(number: string, total: number): number {
  const wanted = Number.parseInt(number, 10)
  if (Number.isNaN(wanted)) return 0
  return Math.min(Math.max(wanted, 1), total) - 1
}
