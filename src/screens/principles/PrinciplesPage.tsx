import { useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { BeforePlanPage } from '#src/workspace/plan/BeforePlanPage.tsx'
import { DayPart } from './DayPart.tsx'
import { principles } from './principles.ts'
import { StartForm } from './StartForm.tsx'
import { useRemoving } from './use-removing.ts'
import type { PrinciplesDay, PrinciplesView } from './use-principles.ts'

interface PrinciplesPageProps {
  readonly organisationId: string
  readonly name: string
  readonly view: PrinciplesView
}

export function PrinciplesPage({ organisationId, name, view }: PrinciplesPageProps) {
  const { t } = useTranslation('principles')
  const formats = useFormats()
  const removing = useRemoving()
  const [wantedId, setWantedId] = useState<string>()
  const [startedId, setStartedId] = useState<string>()
  const { days } = view
  const shown = days.find(({ record }) => record.id === wantedId) ?? days[0]
  // As it was on arrival: a fold must not close while somebody types in it.
  const [opened] = useState(days.length === 0)
  return (
    <BeforePlanPage
      organisation={{ id: organisationId, name }}
      title={t('title')}
      tabTitle={(of) => t('tab', { name: of })}
      lead={t('lead')}
      isBegun={days.length > 0}
      head={
        <>
          <p>{t('meaning')}</p>
          <p className="quiet small">
            {t('noSums')} <SourceRef sources={principles[0]?.sources ?? []} />
          </p>
        </>
      }
    >
      <div className="no-print">
        <Disclosure
          // Begun, it has done its work: it closes, and the day is next.
          key={startedId}
          summary={<h2>{t('start.title')}</h2>}
          open={opened && startedId === undefined}
        >
          <StartForm
            organisationId={organisationId}
            partnerships={view.partnerships}
            isFirst={days.length === 0}
            onStarted={(id) => {
              setWantedId(id)
              setStartedId(id)
            }}
          />
        </Disclosure>
      </div>
      <RemovedNotice
        key={removing.removed?.record.id}
        message={removing.removed && t('day.removed', { day: dayWords(removing.removed) })}
        failed={removing.failed ? t('failed') : undefined}
        onUndo={removing.undo}
        onDismiss={removing.dismiss}
      />
      {shown !== undefined && (
        <>
          {days.length > 1 && (
            <div className="no-print">
              <Field label={t('choose')}>
                {(wiring) => (
                  <select
                    {...wiring}
                    value={shown.record.id}
                    onChange={({ target }) => setWantedId(target.value)}
                  >
                    {days.map((day) => (
                      <option key={day.record.id} value={day.record.id}>
                        {dayWords(day)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </div>
          )}
          <DayPart
            key={shown.record.id}
            day={shown}
            title={dayWords(shown)}
            isNew={shown.record.id === startedId}
            onRemove={() => removing.remove(shown)}
          />
        </>
      )}
    </BeforePlanPage>
  )

  function dayWords({ partnership, record }: PrinciplesDay): string {
    return t('day.name', { partnership, date: formats.date(record.date) })
  }
}
