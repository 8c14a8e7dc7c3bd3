import { useState } from 'react'
import { datesToCome } from '#src/domain/duty/dates-to-come.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { now } from '#src/platform/clock.ts'
import { offerFile } from '#src/platform/files.ts'
import { writeCalendar, type CalendarEvent } from '#src/transfer/calendar/write-calendar.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import type { DutiesView } from './use-duties.ts'
import { useDutyWords } from './use-duty-words.ts'

export interface CalendarFile {
  readonly state: 'idle' | 'made' | 'failed'
  readonly save: () => void
}

/** Four weeks: long enough to gather the figures. */
const REMIND_DAYS_BEFORE = [28]

export function useCalendarFile(view: DutiesView): CalendarFile {
  const { t } = useTranslation('duties')
  const words = useDutyWords()
  const [state, setState] = useState<CalendarFile['state']>('idle')
  const { organisation } = view

  const save = () => {
    try {
      const name = fileName([t('dates.file', { organisation: organisation.name })], 'ics')
      offerFile(name, 'text/calendar;charset=utf-8', writeCalendar(eventsOf(), now()))
      setState('made')
    } catch {
      setState('failed')
    }
  }

  function eventsOf(): readonly CalendarEvent[] {
    return datesToCome(view.items, view.states, view.today).flatMap(
      ({ item, date, everyYears }) => {
        if (date === null) return []
        const description = t('dates.description', {
          what: t(`items.${item.id}.what`),
          law: t('today.law', { law: words.law(item.law) }),
        })
        return [
          {
            uid: `${idOf(organisation.id, item.id)}@journey`,
            // What is late is to be done now, and its next time is counted from then.
            ...(date < view.today ? { date: view.today } : { date, everyYears }),
            title: t(`items.${item.id}.title`),
            description,
            alarmDaysBefore: REMIND_DAYS_BEFORE,
          },
        ]
      },
    )
  }

  return { state, save }
}
