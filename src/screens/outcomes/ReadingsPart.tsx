import { lazy, Suspense } from 'react'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { DataTable, type DataRow } from '#src/ui/chart/DataTable.tsx'
import { ReadingsKey } from '#src/ui/chart/ReadingsKey.tsx'
import type { ReadingPoint } from '#src/ui/chart/reading-marks.ts'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { useFigureWords } from './use-figure-words.ts'
import { useRemovingReadings } from './use-removing-readings.ts'
import styles from './OutcomesPage.module.css'

// The drawing comes after the words and figures that say the same.
const ReadingsLine = lazy(async () => ({
  default: (await import('#src/ui/chart/ReadingsLine.tsx')).ReadingsLine,
}))

interface ReadingsPartProps {
  readonly outcome: Outcome
  readonly name: string
  /** Oldest first. */
  readonly readings: readonly OutcomeReading[]
}

/** Figures over time, in a table and, from the second one on, in a drawing. */
export function ReadingsPart({ outcome, name, readings }: ReadingsPartProps) {
  const { t } = useTranslation('outcomes')
  const formats = useFormats()
  const figures = useFigureWords()
  const { remove, removed, failed, undo, dismiss } = useRemovingReadings()
  const { startingFigure, target, measure } = outcome
  const start = dated(startingFigure)
  const points = [...(start === null ? [] : [start]), ...readings.map(({ reading }) => reading)]
  return (
    <>
      {readings.length > 0 && (
        <>
          <h4>{t('readings.title')}</h4>
          {points.length > 1 && (
            <figure className={styles['figure']}>
              <Suspense fallback={<div className={styles['wait']} />}>
                <ReadingsLine points={points.toSorted(byDate)} target={wanted()} />
              </Suspense>
              <figcaption>
                <ReadingsKey
                  line={t('readings.line')}
                  target={target.value === null ? null : t('readings.targetLine')}
                />
              </figcaption>
            </figure>
          )}
          <DataTable
            caption={t('readings.table', { name })}
            columns={[t('readings.date'), t('readings.value'), t('readings.note')]}
            actions={t('readings.actions')}
            rows={[...startRow(), ...readings.map(toRow)]}
          />
        </>
      )}
      <RemovedNotice
        key={removed?.id}
        message={removed && t('readings.removed', { date: formats.date(removed.reading.date) })}
        failed={failed ? t('readings.removeFailed') : undefined}
        onUndo={undo}
        onDismiss={dismiss}
      />
    </>
  )

  function wanted() {
    return target.value === null ? null : { value: target.value, date: target.date }
  }

  function startRow(): readonly DataRow[] {
    if (start === null) return []
    const cells = [figures.amount(start.value, measure.unit), t('readings.start')]
    return [{ key: 'start', heading: formats.date(start.date), cells }]
  }

  function toRow(one: OutcomeReading): DataRow {
    const { date, value, note } = one.reading
    return {
      key: one.id,
      heading: formats.date(date),
      cells: [figures.amount(value, measure.unit), <bdi key="note">{note}</bdi>],
      action: (
        <Button look="text" onPress={() => remove(one)}>
          {t('readings.remove')}{' '}
          <span className="visually-hidden">
            {t('readings.which', {
              figure: figures.amount(value, measure.unit),
              date: formats.date(date),
            })}
          </span>
        </Button>
      ),
    }
  }
}

function dated({ value, date }: Outcome['startingFigure']): ReadingPoint | null {
  return value === null || date === null ? null : { value, date }
}

function byDate(one: ReadingPoint, other: ReadingPoint): number {
  return Date.parse(one.date) - Date.parse(other.date)
}
