import { foldLine } from './fold-line.ts'

/** A day in a calendar: nothing in it has a time of day, so no time zone can move it. */
export interface CalendarEvent {
  /** The same thing has the same one in every file, so that a calendar mends it and does not double it. */
  readonly uid: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly title: string
  readonly description: string
  /** Comes back on the same day after so many years. */
  readonly everyYears?: 1 | 2 | 4 | 5
  /** Whole days; a day-of reminder is 0. */
  readonly alarmDaysBefore?: readonly number[]
}

/** The text of an .ics file (RFC 5545). `now` is a time in ISO 8601, for the stamp of each event. */
export function writeCalendar(events: readonly CalendarEvent[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Race equality journey//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, toUtcStamp(now))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, date, title, description, everyYears, alarmDaysBefore = [] } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plainDate(date)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${plainDate(dayAfter(date))}`,
    ...(everyYears === undefined ? [] : [`RRULE:FREQ=YEARLY;INTERVAL=${everyYears}`]),
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    // A due date makes nobody busy.
    'TRANSP:TRANSPARENT',
    ...alarmDaysBefore.flatMap((days) => alarmLines(days, title)),
    'END:VEVENT',
  ]
}

function alarmLines(daysBefore: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${daysBefore === 0 ? 'PT0S' : `-P${daysBefore}D`}`,
    'END:VALARM',
  ]
}

/** Other control characters may not stand in a calendar at all. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(CONTROL_BUT_NEW_LINE, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL_BUT_NEW_LINE = /[\u0000-\u0009\u000b-\u001f\u007f]/g

function plainDate(date: string): string {
  return date.replaceAll('-', '')
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

/** 2026-03-01T09:30:00.000Z as 20260301T093000Z. */
function toUtcStamp(now: string): string {
  return `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
