// The end of a session is a time on the wall, without a day. The zone is the device's own, as the
// wall's is.

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const USUAL_MINUTES = 90
const STEP_MS = 5 * MINUTE_MS

/**
 * The instant at which that clock shows `clockTime`: the first one that is no more than `hoursBack`
 * before `from`. So a session that runs over is late, and not a day early.
 */
export function endInstant(clockTime: string, from: string, hoursBack: number): string {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number)
  const earliest = Date.parse(from) - hoursBack * HOUR_MS
  const day = new Date(earliest)
  const onDay = (after: number) =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate() + after, hours, minutes)
  const first = onDay(0)
  return (first.getTime() >= earliest ? first : onDay(1)).toISOString()
}

/** An hour and a half from now, at a time that is easily said. */
export function usualEnd(now: string): string {
  const end = Date.parse(now) + USUAL_MINUTES * MINUTE_MS
  return clockTimeOf(Math.round(end / STEP_MS) * STEP_MS)
}

/** Whole seconds; below zero where `until` is the earlier one. */
export function secondsBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 1000)
}

export function addSeconds(to: string, seconds: number): string {
  return new Date(Date.parse(to) + seconds * 1000).toISOString()
}

/** What the clock of this device shows at an instant, in 'HH:MM'. */
export function clockTimeOf(instant: string | number): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}
