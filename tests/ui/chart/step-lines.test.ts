import { describe, expect, it } from 'vitest'
import { toStepLines, type StepPoint } from '#src/ui/chart/step-lines.ts'

const aPoint = (fields: Partial<StepPoint>): StepPoint => ({
  key: 'a',
  label: 'November 2026',
  say: 3,
  show: 2,
  segment: 0,
  mark: null,
  ...fields,
})

describe('the lines of the chart', () => {
  it('are two: what can be shown, and what is said drawn over it', () => {
    expect(toStepLines([aPoint({ key: 'a' }), aPoint({ key: 'b', say: 4 })])).toEqual({
      rows: [
        { key: 'a', say0: 3, show0: 2 },
        { key: 'b', say0: 4, show0: 2 },
      ],
      lines: [
        { id: 'show0', reading: 'show' },
        { id: 'say0', reading: 'say' },
      ],
    })
  })

  it('have a gap where there is no stage', () => {
    const { rows } = toStepLines([aPoint({ say: null, show: null })])
    expect(rows).toEqual([{ key: 'a', say0: null, show0: null }])
  })

  it('begin anew with each segment, joined to nothing before', () => {
    const { rows, lines } = toStepLines([aPoint({}), aPoint({ key: 'b', segment: 1 })])
    expect(lines.map(({ id }) => id)).toEqual(['show0', 'show1', 'say0', 'say1'])
    expect(rows[1]).toEqual({ key: 'b', say1: 3, show1: 2 })
  })
})
