import type { Move } from '#src/domain/stage/moves.ts'
import { useHelpWords, type ContentWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Question, QuestionSet } from '#src/questions/question-set.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import styles from './MoveCard.module.css'

/** atLeast is null where there is no stage to aim for yet. */
export type CardMove =
  | Move
  | { readonly kind: 'findOut'; readonly question: string; readonly atLeast: null }

interface MoveCardProps {
  /** One below the heading that it stands under. */
  readonly heading: 'h3' | 'h4'
  readonly move: CardMove
  readonly set: QuestionSet
  readonly content: ContentWords
  readonly terms: Terms
}

/** One question and its one step on: what will then be true, and how to get there. */
export function MoveCard({ heading: Heading, move, set, content, terms }: MoveCardProps) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const question = set.questions.find(({ id }) => id === move.question)
  return (
    <article className={styles['card']}>
      <Heading>{content.name(move.question)}</Heading>
      {move.kind === 'raise' ? (
        <>
          <p className="quiet small">
            {t('moves.from', { from: stages.name(move.from), to: stages.name(move.to) })}
          </p>
          {move.to === 2 ? (
            // The second statement tells of a belief, which is nothing to aim for.
            <p>{t('moves.toSecond')}</p>
          ) : (
            <p>{content.statement(move.question, move.to)}</p>
          )}
        </>
      ) : (
        <p>
          {move.atLeast === null
            ? t('moves.findOutFirst')
            : t('moves.findOut', { stage: stages.full(move.atLeast) })}
        </p>
      )}
      {question !== undefined && <HowTo move={move} question={question} set={set} terms={terms} />}
    </article>
  )
}

interface HowToProps extends Omit<MoveCardProps, 'content' | 'heading'> {
  readonly question: Question
}

function HowTo({ move, question, set, terms }: HowToProps) {
  const { t } = useTranslation('result')
  const help = useHelpWords(set.helpWords, terms)
  if (move.kind === 'findOut') {
    if (question.evidencePrompts.length === 0) return null
    return (
      <Disclosure look="inline" summary={t('moves.prompts')}>
        <ul>
          {question.evidencePrompts.map(({ id }) => (
            <li key={id}>{help.part(question.id, 'evidencePrompts', id)}</li>
          ))}
        </ul>
      </Disclosure>
    )
  }
  const steps = question.steps.filter(({ from }) => from === move.from)
  if (steps.length === 0) return null
  return (
    <Disclosure look="inline" summary={t('moves.steps', { count: steps.length })}>
      <ul className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.id}>
            {help.part(question.id, 'steps', step.id)} <SourceRef sources={step.sources} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
