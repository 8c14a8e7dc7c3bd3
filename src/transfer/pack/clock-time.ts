const DAY_MINUTES = 24 * 60

/** The time on the clock so long before another one, 'HH:MM', to the minute. */
export function clockTimeBefore(clockTime: string, seconds: number): string {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number)
  const before = hours * 60 + minutes - Math.round(seconds / 60)
  const inDay = ((before % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}
