import { useId, useState } from 'react'
import { isDecided } from '#src/domain/priority/sifting-order.ts'
import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { NamedFold } from '#src/workspace/plan/NamedFold.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { DecisionFields } from './DecisionFields.tsx'
import { IssueFields } from './IssueFields.tsx'
import { IssueSource } from './IssueSource.tsx'
import { ShortListed } from './ShortListed.tsx'
import type { PrioritiesView } from './use-priorities.ts'
import { useSiftingWords } from './use-sifting-words.ts'
import { useSiftingWork } from './use-sifting-work.ts'
import styles from './PrioritiesPage.module.css'

interface IssueCardProps {
  readonly sifting: PrioritySifting
  readonly view: PrioritiesView
  readonly onRemove: (sifting: PrioritySifting) => void
}

export function IssueCard({ sifting: stored, view, onRemove }: IssueCardProps) {
  const { t } = useTranslation('priorities')
  const store = useStore()
  const words = useSiftingWords()
  const titleId = useId()
  const work = useSiftingWork(stored)
  const { sifting } = work
  const name = words.name(sifting)
  // As it was on arrival: a fold must not move under a hand that answers.
  const [isNew] = useState(() => !isDecided(stored) && view.siftings.length === 1)
  const hidden = <span className="visually-hidden">{name}</span>
  return (
    <article className={cardClass()} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <bdi>{name}</bdi>
      </h3>
      <IssueSource of={sifting} />
      <p className={styles['standing']}>{words.decision(sifting)}</p>
      <NamedFold words={t('card.ask')} name={name} open={isNew}>
        <IssueFields work={work} />
      </NamedFold>
      <NamedFold words={t('card.decide')} name={name} open={isNew}>
        <DecisionFields work={work} />
      </NamedFold>
      {isDecided(sifting) && sifting.decision.list === 'short' && (
        <ShortListed sifting={sifting} name={name} view={view} />
      )}
      {work.state !== 'idle' && (
        <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
      )}
      <div>
        <Button look="text" onPress={() => onRemove(stored)}>
          {t('card.remove')} {hidden}
        </Button>
      </div>
    </article>
  )
}
