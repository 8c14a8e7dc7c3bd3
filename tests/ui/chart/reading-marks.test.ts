import { describe, expect, it } from 'vitest'
import { timeSpan, toMarks } from '#src/ui/chart/reading-marks.ts'

const at = (date: string) => Date.parse(`${date}T00:00:00Z`)
const points = [
  { date: '2026-01-01', value: 20 },
  { date: '2026-06-30', value: 24.5 },
]

describe('the time that a chart of readings shows', () => {
  it('goes from the first reading to the last, with both days named', () => {
    const [from, to] = [at('2026-01-01'), at('2026-06-30')]
    expect(timeSpan(points, null)).toEqual({ domain: [from, to], ticks: [from, to] })
  })

  it('goes on to the day of the target', () => {
    expect(timeSpan(points, '2029-01-01').ticks).toEqual([at('2026-01-01'), at('2029-01-01')])
  })

  it('has some width also where all is of one day', () => {
    const [point] = points
    const { domain, ticks } = timeSpan(point === undefined ? [] : [point, point], null)
    expect(domain[0]).toBeLessThan(domain[1])
    expect(ticks).toEqual([at('2026-01-01')])
  })

  it('places each reading by its day', () => {
    expect(toMarks(points)).toEqual([
      { time: at('2026-01-01'), value: 20 },
      { time: at('2026-06-30'), value: 24.5 },
    ])
  })
})
