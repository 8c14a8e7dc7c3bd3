import { useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { DecimalField } from '#src/ui/field/DecimalField.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
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
      <Disclosure
        look="inline"
        open={opened}
        summary={
          <>
            {t('add.title')} {hidden}
          </>
        }
      >
        <form
          noValidate
          className={styles['fields']}
          onSubmit={(event) => {
            event.preventDefault()
            adding.add()
          }}
        >
          <div className={styles['pair']}>
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
          {trouble !== undefined && (
            <Notice kind="error" announced>
              <p>{t(`add.${trouble}`)}</p>
            </Notice>
          )}
          <div>
            <Button type="submit">
              {t('add.send')} {hidden}
            </Button>
          </div>
          {adding.isStarted && <DraftNote id={adding.draftId} kept={t('add.kept')} />}
          <div role="status">
            {added !== undefined && (
              <Notice>
                <p>
                  {t('add.added', {
                    figure: figures.amount(added.value, unit),
                    date: formats.date(added.date),
                  })}
                </p>
              </Notice>
            )}
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
