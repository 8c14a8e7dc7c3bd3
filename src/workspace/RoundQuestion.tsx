import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { Question } from '#src/questions/question-set.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { NotThere } from './NotThere.tsx'
import { RoundScreen } from './RoundScreen.tsx'
import type { InvitedRound } from './invited/invited-round.ts'
import type { RoundView } from './use-round.ts'

interface RoundQuestionProps {
  /** `index` counts from 0; the number in the address from 1. */
  readonly children: (view: RoundView, question: Question, index: number) => ReactNode
  /** See RoundScreen. */
  readonly renderInvited?: (invited: InvitedRound, question: Question, index: number) => ReactNode
}

/** Opens the round and the question that the address names. */
export function RoundQuestion({ children, renderInvited }: RoundQuestionProps) {
  const { number = '' } = useParams<{ number: string }>()
  const index = /^\d+$/.test(number) ? Number(number) - 1 : -1
  const passedOn =
    renderInvited === undefined
      ? {}
      : {
          renderInvited: (invited: InvitedRound) =>
            inQuestion(invited.view, (question) => renderInvited(invited, question, index)),
        }
  return (
    <RoundScreen {...passedOn}>
      {(view) => inQuestion(view, (question) => children(view, question, index))}
    </RoundScreen>
  )

  function inQuestion(view: RoundView, draw: (question: Question) => ReactNode) {
    const question = view.set.questions[index]
    return question === undefined ? <NoQuestion view={view} /> : draw(question)
  }
}

function NoQuestion({ view }: { view: RoundView }) {
  const { t } = useTranslation('round')
  return (
    <NotThere
      title={t('noQuestion')}
      explain={t('noQuestionExplain', { total: view.questionIds.length })}
      to={paths.check(view.round.id)}
      way={t('toQuestions')}
    />
  )
}
