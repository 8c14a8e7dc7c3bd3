import { useId, useState } from 'react'
import { standingOf } from '#src/domain/outcome/readings.ts'
import type { Outcome } from '#src/domain/record/outcome.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { NamedFold } from '#src/workspace/plan/NamedFold.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { AddReading } from './AddReading.tsx'
import { OutcomeFacts } from './OutcomeFacts.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { ReadingsPart } from './ReadingsPart.tsx'
import { ServingActions } from './ServingActions.tsx'
import { useFigureWords } from './use-figure-words.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import { useOutcomeWork } from './use-outcome-work.ts'
import type { OutcomeEntry } from './use-outcomes.ts'
import styles from './OutcomesPage.module.css'

interface OutcomeCardProps {
  readonly entry: OutcomeEntry
  readonly onRemove: (outcome: Outcome) => void
}

export function OutcomeCard({ entry, onRemove }: OutcomeCardProps) {
  const { t } = useTranslation('outcomes')
  const store = useStore()
  const words = useOutcomeWords()
  const figures = useFigureWords()
  const titleId = useId()
  const work = useOutcomeWork(entry.outcome)
  const { outcome } = work
  const { unit } = outcome.measure
  const name = words.name(outcome)
  // As it was on arrival: a fold must not move under a hand that types.
  const [isNew] = useState(outcome.measure.what === '' && entry.readings.length === 0)
  const hidden = <span className="visually-hidden">{name}</span>
  return (
    <article className={`${cardClass()} ${styles['card']}`} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <bdi>{name}</bdi>
      </h3>
      <p className={styles['standing']}>
        {figures.standing(standingOf(outcome, entry.readings), unit)}
      </p>
      <OutcomeFacts outcome={outcome} />
      <ReadingsPart outcome={outcome} name={name} readings={entry.readings} />
      {!isNew && <AddReading outcomeId={outcome.id} name={name} unit={unit} />}
      <div className="no-print">
        <NamedFold words={t('edit.title')} name={name} open={isNew}>
          <OutcomeFields work={work} />
        </NamedFold>
      </div>
      {isNew && <AddReading outcomeId={outcome.id} name={name} unit={unit} />}
      <ServingActions
        organisationId={outcome.organisationId}
        outcomeId={outcome.id}
        actions={entry.actions}
        name={name}
      />
      {work.state !== 'idle' && (
        <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
      )}
      <div className="no-print">
        <Button look="text" onPress={() => onRemove(entry.outcome)}>
          {t(outcome.menuId === null ? 'chosen.remove' : 'chosen.takeOff')} {hidden}
        </Button>
      </div>
    </article>
  )
}
