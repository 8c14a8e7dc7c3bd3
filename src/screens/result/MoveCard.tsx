import type { Stage } from '#src/domain/answer/answer.ts'
import type { Move } from '#src/domain/stage/moves.ts'
import { useHelpWords, type ContentWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { paths } from '#src/paths.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { SourcedList } from '#src/ui/source/SourcedList.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import { useQuestionHelp } from '#src/workspace/question-help.ts'
import { AddStep } from './AddStep.tsx'
import type { StepsInPlan } from './use-steps-in-plan.ts'
import styles from './MoveCard.module.css'

/** atLeast is null where there is no stage to aim for yet. */
export type CardMove =
  | Move
  | { readonly kind: 'findOut'; readonly question: string; readonly atLeast: null }

/** Stands in the plan for the step that every question has before its first stage. */
const FIND_OUT = 'find-out'

interface MoveCardProps {
  /** One below the heading that it stands under. */
  readonly heading: 'h3' | 'h4'
  readonly move: CardMove
  /** Lies behind the other answers. */
  readonly holdsBack: boolean
  readonly set: QuestionSet
  readonly content: ContentWords
  readonly terms: Terms
  readonly plan: StepsInPlan
}

/** One question and its one step on: what will then be true, and how to get there. */
export function MoveCard(props: MoveCardProps) {
  const { heading: Heading, move, holdsBack, set, content, terms, plan } = props
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const label = (stage: Stage) => t('moves.stage', { number: stage, name: stages.labels[stage] })
  return (
    <article className={styles['card']} data-holds-back={holdsBack}>
      {holdsBack && <p className={styles['tag']}>{t('moves.holds')}</p>}
      <Heading>{content.name(move.question)}</Heading>
      {move.kind === 'raise' ? (
        <>
          <p className={styles['way']}>
            {t('moves.from', { from: label(move.from), to: label(move.to) })}
          </p>
          {move.to === 2 ? (
            // The second statement tells of a belief, which is nothing to aim for.
            <p>{t('moves.toSecond')}</p>
          ) : (
            <p>
              <span className="quiet">{t('moves.true')}</span>{' '}
              {content.statement(move.question, move.to)}
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            {move.atLeast === null
              ? t('moves.findOutFirst')
              : t('moves.findOut', { stage: stages.full(move.atLeast) })}
          </p>
          <AddStep
            plan={plan}
            name={content.name(move.question)}
            step={{
              id: FIND_OUT,
              question: move.question,
              from: null,
              what: t('moves.findOutAction', { question: content.name(move.question) }),
            }}
          />
        </>
      )}
      <HowTo move={move} set={set} content={content} terms={terms} plan={plan} />
      <p className="no-print">
        <AppLink look="text" to={paths.library(move.question)}>
          {t('moves.library')}
          <span className="visually-hidden"> {content.name(move.question)}</span>
        </AppLink>
      </p>
    </article>
  )
}

function HowTo({
  move,
  set,
  content,
  terms,
  plan,
}: Pick<MoveCardProps, 'move' | 'set' | 'content' | 'terms' | 'plan'>) {
  const { t } = useTranslation('result')
  const words = useHelpWords(set.helpWords, terms)
  const { t: tell } = useTranslation('actions')
  const help = useQuestionHelp(set, move.question)
  if (move.kind === 'findOut') {
    if (help.evidencePrompts.length === 0) return null
    return (
      <Disclosure look="inline" summary={summary(t('moves.prompts'), t('moves.promptsPrinted'))}>
        <SourcedList
          items={help.evidencePrompts.map((prompt) => ({
            ...prompt,
            words: words.part(help.question, 'evidencePrompts', prompt.id),
          }))}
        />
      </Disclosure>
    )
  }
  const steps = help.steps.filter(({ from }) => from === move.from)
  if (steps.length === 0) return null
  return (
    <Disclosure
      look="inline"
      summary={summary(t('moves.steps', { count: steps.length }), t('moves.stepsPrinted'))}
    >
      <ul className={styles['steps']}>
        {steps.map((step, index) => {
          const what = words.part(help.question, 'steps', step.id)
          return (
            <li key={step.id}>
              {what} <SourceRef sources={step.sources} />
              <AddStep
                plan={plan}
                name={tell('step', { number: index + 1, question: content.name(move.question) })}
                step={{ id: step.id, question: move.question, from: step.from, what }}
              />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}

/** On paper there is nothing to press. */
function summary(pressed: string, printed: string) {
  return (
    <>
      <span className="no-print">{pressed}</span>
      <span className="only-print">{printed}</span>
    </>
  )
}
