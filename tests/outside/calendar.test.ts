import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPython } from '#scripts/outside.mjs'
import { writeCalendar, type CalendarEvent } from '#src/transfer/calendar/write-calendar.ts'

// https://github.com/collective/icalendar: a parser that shares nothing with our writer.

const READ = `
import datetime, json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
def events():
    for event in calendar.walk('VEVENT'):
        start = event['DTSTART'].dt
        rule = event.get('RRULE')
        yield {
            'uid': str(event['UID']),
            'date': start.isoformat(),
            'days': (event['DTEND'].dt - start).days,
            'isWholeDay': not isinstance(start, datetime.datetime),
            'title': str(event['SUMMARY']),
            'description': str(event.get('DESCRIPTION', '')),
            'everyYears': rule['INTERVAL'][0] if rule else None,
            'alarms': [alarm['TRIGGER'].dt.days for alarm in event.walk('VALARM')],
        }
json.dump({'errors': [list(e.errors) for e in calendar.walk() if e.errors], 'events': list(events())}, sys.stdout)
`

interface ReadEvent {
  readonly uid: string
  readonly date: string
  readonly days: number
  readonly isWholeDay: boolean
  readonly title: string
  readonly description: string
  readonly everyYears: number | null
  readonly alarms: readonly number[]
}

/** What Python's `icalendar` makes of a calendar of ours. */
function readOutside(calendar: string): { errors: unknown[]; events: ReadEvent[] } {
  const read = spawnSync(findPython() ?? '', ['-c', READ], { input: calendar })
  expect(read.status, String(read.stderr)).toBe(0)
  return JSON.parse(read.stdout.toString('utf8'))
}

function asRead(event: CalendarEvent): ReadEvent {
  return {
    uid: event.uid,
    date: event.date,
    days: 1,
    isWholeDay: true,
    title: event.title,
    description: event.description,
    everyYears: event.everyYears ?? null,
    alarms: (event.alarmDaysBefore ?? []).map((days) => (days === 0 ? 0 : -days)),
  }
}

const words = fc
  .array(
    fc.constantFrom(
      'Ask',
      'comma, semicolon; and',
      'back\\slash',
      'دعوة',
      'Cymraeg ŵŷ',
      '🌱',
      '"x"',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(' '))
const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const someEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.uuid(),
  date: day,
  title: words,
  description: fc.oneof(
    fc.constant(''),
    words,
    words.map((text) => `${text}\n${text}`),
  ),
  alarmDaysBefore: fc.array(fc.nat(60), { maxLength: 3 }),
  everyYears: fc.constantFrom(1, 2, 4, 5),
})

describe('a calendar file, as Python reads it', () => {
  it('says every day, title, text, repeat and reminder that was written', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { minLength: 1, maxLength: 20 }), (events) => {
        const { errors, events: read } = readOutside(writeCalendar(events, '2026-11-22T09:30:00Z'))
        expect(errors).toEqual([])
        expect(read).toEqual(events.map(asRead))
      }),
      { numRuns: 15 },
    )
  })
})
