import { useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DecimalField } from '#src/ui/field/DecimalField.tsx'
import { DoneNote } from '#src/workspace/DoneNote.tsx'
import { pairClass, stackClass } from '#src/workspace/layout-class.ts'
import { AddForm } from '#src/workspace/plan/AddForm.tsx'
import { NamedFold } from '#src/workspace/plan/NamedFold.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useAddReading } from './use-add-reading.ts'
import { useFigureWords } from './use-figure-words.ts'
import styles from './OutcomesPage.module.css'

interface AddReadingProps {
  readonly outcomeId: string
  readonly name: string
  readonly unit: string
}

export function AddReading({ outcomeId, name, unit }: AddReadingProps) {
  const { t } = useTranslation('outcomes')
  const formats = useFormats()
  const figures = useFigureWords()
  const adding = useAddReading(outcomeId)
  const { draft, type, missing, trouble, added } = adding
  const [opened] = useState(adding.isStarted)
  const hidden = <span className="visually-hidden">{name}</span>
  return (
    <div className="no-print">
      <NamedFold words={t('add.title')} name={name} open={opened}>
        <div className={stackClass()}>
          <AddForm
            draft={adding}
            kept={t('add.kept')}
            trouble={trouble === undefined ? undefined : t(`add.${trouble}`)}
            action={
              <>
                {t('add.send')} {hidden}
              </>
            }
            onAdd={adding.add}
          >
            <div className={`${pairClass()} ${styles['ends']}`}>
              <DecimalField
                label={t('add.value')}
                hint={t('edit.figureHint')}
                error={missing.value ? t('add.valueMissing') : undefined}
                value={draft.value}
                onType={(value) => type({ value })}
              />
              <PlanDay
                label={t('add.date')}
                value={draft.date}
                error={missing.date ? t('add.dateMissing') : undefined}
                onChange={(date) => type({ date: date ?? '' })}
              />
            </div>
            <PlanText
              label={t('add.note')}
              hint={t('add.noteHint')}
              size="text"
              value={draft.note}
              onChange={(note) => type({ note })}
            />
          </AddForm>
          <DoneNote>
            {added === undefined
              ? undefined
              : t('add.added', {
                  figure: figures.amount(added.value, unit),
                  date: formats.date(added.date),
                })}
          </DoneNote>
        </div>
      </NamedFold>
    </div>
  )
}
