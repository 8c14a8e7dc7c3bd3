import { useState } from 'react'
import { listPlanDates, type PlanDate } from '#src/domain/plan/plan-dates.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { now } from '#src/platform/clock.ts'
import { offerFile } from '#src/platform/files.ts'
import { writeCalendar, type CalendarEvent } from '#src/transfer/calendar/write-calendar.ts'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import type { Plan } from './use-plan.ts'

export interface CalendarFile {
  readonly isEmpty: boolean
  /** The name of the file that was made. */
  readonly made: string | undefined
  readonly save: () => void
}

const NAME = 'plan.ics'

export function useCalendarFile({ actions }: Plan, name: string): CalendarFile {
  const { t } = useTranslation('plan')
  const words = useActionWords()
  const [made, setMade] = useState<string>()
  const dates = listPlanDates(actions)
  return {
    isEmpty: dates.length === 0,
    made,
    save: () => {
      offerFile(NAME, 'text/calendar', writeCalendar(dates.map(toEvent), now()))
      setMade(NAME)
    },
  }

  function toEvent({ kind, date, action }: PlanDate): CalendarEvent {
    return {
      uid: `${action.id}-${kind}`,
      date,
      title: t(`files.${kind}`, { what: words.what(action) }),
      description: [
        t('files.ofOwner', { owner: words.owner(action) }),
        t('files.ofPlan', { name }),
      ].join('\n'),
      alarmDaysBefore: action.remindDaysBefore,
    }
  }
}
