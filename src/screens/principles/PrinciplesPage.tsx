import { useEffect, useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint, printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
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

export function PrinciplesPage({ organisationId, name: given, view }: PrinciplesPageProps) {
  const { t } = useTranslation(['principles', 'round'])
  const formats = useFormats()
  const removing = useRemoving()
  const [wantedId, setWantedId] = useState<string>()
  const [startedId, setStartedId] = useState<string>()
  useEffect(openFoldsForPrint, [])
  const { days } = view
  const shown = days.find(({ record }) => record.id === wantedId) ?? days[0]
  // As it was on arrival: a fold must not close while somebody types in it.
  const [opened] = useState(days.length === 0)
  const name = given || t('round:unnamed')
  return (
    <Page
      foot={
        <>
          <Button onPress={printPage}>{t('print')}</Button>
          <AppLink to={paths.plan(organisationId)} look={days.length === 0 ? 'plain' : 'primary'}>
            {t('plan')}
          </AppLink>
        </>
      }
    >
      <PageHead
        above={
          <p className="quiet small">
            <bdi>{name}</bdi>
          </p>
        }
        title={t('title')}
        tabTitle={t('tab', { name })}
        lead={t('lead')}
      >
        <p>{t('meaning')}</p>
        <p className="quiet small">
          {t('noSums')} <SourceRef sources={principles[0]?.sources ?? []} />
        </p>
      </PageHead>
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
    </Page>
  )

  function dayWords({ partnership, record }: PrinciplesDay): string {
    return t('day.name', { partnership, date: formats.date(record.date) })
  }
}
