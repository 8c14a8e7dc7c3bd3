import type { Move } from '#src/domain/stage/moves.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { MoveCard, type CardMove } from './MoveCard.tsx'
import { heldBackBy, heldBackFirst } from './order-moves.ts'
import type { Result } from './read-result.ts'
import { useStepsInPlan } from './use-steps-in-plan.ts'
import styles from './MovesOn.module.css'

interface MovesOnProps {
  readonly view: RoundView
  readonly result: Result
  readonly content: ContentWords
  readonly terms: Terms
}

export function MovesOn({ view, result, content, terms }: MovesOnProps) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const plan = useStepsInPlan(view)
  const { movingOn: moving, holdingBack } = result.reading
  const heldBack = heldBackBy(holdingBack, result.total)
  return (
    <section className={styles['moves']}>
      <h2>{t('moves.title')}</h2>
      {moving.kind === 'furthest' && <p className="lead">{t('moves.furthest')}</p>}
      {moving.kind === 'findOutFirst' && (
        <>
          <p className="lead">
            {moving.choose === moving.among.length
              ? t('moves.firstAll')
              : t('moves.first', { count: moving.choose })}
          </p>
          <p>{t('moves.howFindOut')}</p>
          {cards(
            moving.among.map((question) => ({ kind: 'findOut', question, atLeast: null })),
            'h3',
          )}
        </>
      )}
      {moving.kind === 'nextStage' && (
        <>
          <p className="lead">{t('moves.target', { stage: stages.full(moving.target) })}</p>
          <p>{t('moves.how')}</p>
          {moving.required.length > 0 && (
            <>
              <h3>{t('moves.required', { count: moving.required.length })}</h3>
              {cards(moving.required, 'h4')}
            </>
          )}
          {moving.anyOf !== null && (
            <>
              <h3>{anyTitle(moving.anyOf.choose, moving.required)}</h3>
              {cards(moving.anyOf.among, 'h4')}
            </>
          )}
        </>
      )}
    </section>
  )

  function anyTitle(count: number, required: readonly Move[]): string {
    return required.length > 0 ? t('moves.anyAfter', { count }) : t('moves.any', { count })
  }

  function cards(moves: readonly CardMove[], heading: 'h3' | 'h4') {
    return (
      <ul className={styles['cards']}>
        {heldBackFirst(moves, heldBack).map((move) => (
          <li key={move.question}>
            <MoveCard
              heading={heading}
              move={move}
              holdsBack={moving.kind === 'nextStage' && heldBack.has(move.question)}
              set={view.set}
              content={content}
              terms={terms}
              plan={plan}
            />
          </li>
        ))}
      </ul>
    )
  }
}
