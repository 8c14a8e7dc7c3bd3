import { describe, expect, it } from 'vitest'
import { NO_FILTER, passes } from '#src/domain/library/filter.ts'

const item = {
  kind: 'tip',
  questions: ['listening', 'partners'],
  from: 2,
  sources: [{ document: 'briefing' }, { document: 'community-tips' }],
} as const

describe('a filter', () => {
  it('lets all through that it does not speak of', () => {
    expect(passes(NO_FILTER, item)).toBe(true)
    expect(passes(NO_FILTER, { ...item, questions: [], from: null, sources: [] })).toBe(true)
  })

  it.each([
    [{ question: 'partners' }, true],
    [{ question: 'money' }, false],
    [{ from: 2 }, true],
    [{ from: 3 }, false],
    [{ document: 'community-tips' }, true],
    [{ document: 'today' }, false],
    [{ kind: 'tip' }, true],
    [{ kind: 'word' }, false],
    [{ kind: 'tip', question: 'money' }, false],
  ] as const)('by %j', (filter, passed) => {
    expect(passes({ ...NO_FILTER, ...filter }, item)).toBe(passed)
  })

  it('by a step leaves out what belongs to none', () => {
    expect(passes({ ...NO_FILTER, from: 2 }, { ...item, from: null })).toBe(false)
  })
})
