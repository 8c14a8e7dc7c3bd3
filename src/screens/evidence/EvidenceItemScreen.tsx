import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { RoundQuestion } from '#src/workspace/RoundQuestion.tsx'
import { QuestionEvidence } from './QuestionEvidence.tsx'

export function EvidenceItemScreen() {
  return (
    <RoundQuestion>
      {(view, question, index) => {
        if (!view.lead) return <Elsewhere to={paths.gather(view.round.id)} />
        // A key of its own: what is typed for one question must never slip to the next.
        const key = `${view.round.id} ${question.id}`
        return (
          <FormDraftsGate key={key} scope={view.round.id}>
            <QuestionEvidence view={view} question={question} number={index + 1} />
          </FormDraftsGate>
        )
      }}
    </RoundQuestion>
  )
}
