import { useEffect, useId } from 'react'
import type { DataReadiness } from '#src/domain/record/data-readiness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { DecimalField } from '#src/ui/field/DecimalField.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { DateField } from './DateField.tsx'
import { PrintedLines } from './PrintedLines.tsx'
import { SavedNote } from './SavedNote.tsx'
import { TextField } from './TextField.tsx'
import { useDataCard } from './use-data-card.ts'
import styles from './Duties.module.css'

interface DataCardFieldsProps {
  readonly stored: DataReadiness
  /** Just made: its first field takes the focus. */
  readonly isNew: boolean
  readonly onRemove: (name: string) => void
}

export function DataCardFields({ stored, isNew, onRemove }: DataCardFieldsProps) {
  const { t } = useTranslation(['duties', 'shell'])
  const formats = useFormats()
  const { about, card, isCoverageWrong } = useDataCard(stored)
  const { fields: value, change } = card
  const nameId = useId()
  useEffect(() => {
    if (isNew) document.getElementById(nameId)?.focus()
  }, [isNew, nameId])
  const name = about.fields.about || t('data.unnamed')
  return (
    <article className={`${cardClass()} ${styles['card']}`}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <PrintedLines
        lines={[
          // Paper says what the device took, not what it refused.
          { name: t('data.coverage'), text: isCoverageWrong ? '' : value.coverage },
          { name: t('data.date'), text: formats.date(value.date) },
          { name: t('data.categories'), text: value.categories },
          { name: t('data.missing'), text: value.whoIsMissing },
          { name: t('data.compared'), text: said(value.compared) },
          { name: t('data.changed'), text: said(value.changed) },
          { name: t('data.which'), text: value.changed === true ? value.which : '' },
        ]}
      />
      <div className={`no-print ${stackClass('near')}`}>
        <Field id={nameId} label={t('data.about')} hint={t('data.aboutHint')}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              dir="auto"
              value={about.fields.about}
              onChange={({ target }) => about.change({ about: target.value })}
            />
          )}
        </Field>
        <DecimalField
          label={t('data.coverage')}
          hint={t('data.coverageHint')}
          optional={t('shell:optional')}
          error={isCoverageWrong ? t('data.coverageError') : undefined}
          value={value.coverage}
          onType={(coverage) => change({ coverage })}
        />
        <DateField
          label={t('data.date')}
          value={value.date}
          onChange={(day) => change({ date: day ?? stored.card.date })}
        />
        <TextField
          label={t('data.categories')}
          hint={t('data.categoriesHint')}
          lines="many"
          value={value.categories}
          onChange={(text) => change({ categories: text })}
        />
        <TextField
          label={t('data.missing')}
          hint={t('data.missingHint')}
          lines="many"
          value={value.whoIsMissing}
          onChange={(text) => change({ whoIsMissing: text })}
        />
        {yesOrNo(t('data.compared'), value.compared, (compared) => change({ compared }))}
        {yesOrNo(t('data.changed'), value.changed, (changed) => change({ changed }))}
        {value.changed === true && (
          <TextField
            label={t('data.which')}
            hint={t('more.noteHint')}
            lines="many"
            value={value.which}
            onChange={(text) => change({ which: text })}
          />
        )}
      </div>
      <div className={`no-print ${styles['under']}`}>
        <Button look="danger" onPress={() => onRemove(name)}>
          {t('data.remove')} <span className="visually-hidden">{name}</span>
        </Button>
        <SavedNote of={[about, card]} />
      </div>
    </article>
  )

  function said(answer: boolean | null): string {
    return answer === null ? '' : t(answer ? 'data.yes' : 'data.no')
  }

  function yesOrNo(legend: string, said: boolean | null, onSay: (answer: boolean) => void) {
    return (
      <ChoiceGroup
        legend={legend}
        name="data"
        shape="row"
        value={said === null ? null : said ? 'yes' : 'no'}
        onChoose={(answer) => onSay(answer === 'yes')}
        options={[
          { value: 'yes', label: t('data.yes') },
          { value: 'no', label: t('data.no') },
        ]}
      />
    )
  }
}
