import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCalendar, type CalendarEvent } from '#src/transfer/calendar/write-calendar.ts'

const NOW = '2026-03-01T09:30:15.250Z'

const anEvent = (event: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'duty-1@journey',
  date: '2026-12-31',
  title: 'Publish',
  description: '',
  ...event,
})

describe('writing a calendar file', () => {
  it('writes a day, its stamp, and no time of day', () => {
    expect(writeCalendar([anEvent()], NOW).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Race equality journey//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:duty-1@journey',
      'DTSTAMP:20260301T093015Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Publish',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it.each([
    [1, 'RRULE:FREQ=YEARLY;INTERVAL=1'],
    [4, 'RRULE:FREQ=YEARLY;INTERVAL=4'],
  ] as const)('comes back every %i years', (everyYears, rule) => {
    expect(linesOf([anEvent({ everyYears })])).toContain(rule)
  })

  it('reminds so many days before, and on the day itself', () => {
    const lines = linesOf([anEvent({ alarmDaysBefore: [14, 0] })])
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-P14D',
      'TRIGGER:PT0S',
    ])
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2)
  })

  it('lets no typed text begin a line of its own', () => {
    const title = 'One, two; three\\four\r\nEND:VEVENT\u0000\u2028X'
    const lines = linesOf([anEvent({ title, description: 'A\nB\rC' })])
    expect(lines).toContain(String.raw`SUMMARY:One\, two\; three\\four\nEND:VEVENT \nX`)
    expect(lines).toContain(String.raw`DESCRIPTION:A\nB\nC`)
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })

  it('keeps every line to 75 bytes, and every character whole', () => {
    // Ends of lines, of which Unicode has some that are no control characters, have a test of their own.
    const aTitle = fc
      .string({ unit: 'grapheme', maxLength: 300, size: 'max' })
      .map((text) => text.replaceAll(/[\u2028\u2029\p{Cc}]/gu, ' '))
    fc.assert(
      fc.property(aTitle, (title) => {
        const text = writeCalendar([anEvent({ title })], NOW)
        const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
        const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
        const summary = unfolded.find((line) => line.startsWith('SUMMARY:')) ?? ''
        expect(summary.slice('SUMMARY:'.length)).toBe(escaped(title))
      }),
    )
  })

  it('ends every line with both characters of a line end', () => {
    const text = writeCalendar([anEvent({ description: 'x'.repeat(500) })], NOW)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})

function linesOf(events: readonly CalendarEvent[]): readonly string[] {
  return writeCalendar(events, NOW).replaceAll('\r\n ', '').split('\r\n')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`)
}
