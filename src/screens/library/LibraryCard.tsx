import { memo } from 'react'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { cardClass } from '#src/ui/page/card-class.ts'
import { SourceRefs } from '#src/ui/source/SourceRefs.tsx'
import { AddToPlan } from './AddToPlan.tsx'
import { LawNote } from './LawNote.tsx'
import { planKey, toAction } from './to-action.ts'
import type { CardWords } from './use-card-words.ts'
import type { ShownItem } from './use-library.ts'
import type { Plans } from './use-plans.ts'
import styles from './LibraryCard.module.css'

interface LibraryCardProps {
  readonly item: ShownItem
  /** The question that is filtered by. */
  readonly asked: string | null
  readonly plans: Plans
  readonly set: QuestionSet
  readonly words: CardWords
  /** It goes to paper, where nothing can be opened. */
  readonly isPrinted: boolean
}

/** Drawn anew only when it changes: with each key pressed, many cards stay as they are. */
export const LibraryCard = memo(function LibraryCard(props: LibraryCardProps) {
  const { item, asked, plans, set, words, isPrinted } = props
  const { title, text, sources, superseded, checked, toCheck } = item
  const action = toAction(item, asked, set)
  const helpsWith = words.helpsWith(item)
  return (
    <article className={`${cardClass()} ${styles['card']}`}>
      <p className={styles['kind']}>{words.kind(item)}</p>
      <h3 tabIndex={-1}>{title}</h3>
      {superseded === null && text !== '' && <p>{text}</p>}
      {(checked !== null || toCheck) && <LawNote item={item} />}
      {helpsWith !== '' && <p className="quiet small">{helpsWith}</p>}
      <p className="small">
        {sources.length > 0 ? (
          <SourceRefs sources={sources} words={words.source} isFull={isPrinted} />
        ) : (
          <span className="quiet">{words.own}</span>
        )}
      </p>
      {item.kind !== 'word' && (
        <AddToPlan
          title={title}
          isThere={plans.planned.has(planKey(action))}
          plans={plans}
          action={action}
          words={words}
        />
      )}
    </article>
  )
})
