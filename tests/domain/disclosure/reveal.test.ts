import { describe, expect, it } from 'vitest'
import { countChoices, NO_COUNTS, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { mayReveal, showQuestion } from '#src/domain/disclosure/reveal.ts'

const counts = (some: Partial<ChoiceCounts>): ChoiceCounts => ({ ...NO_COUNTS, ...some })

describe('when the room may see', () => {
  it.each([
    [4, { ok: false, kind: 'tooFew', missing: 1 }],
    [0, { ok: false, kind: 'tooFew', missing: 5 }],
    [5, { ok: true }],
    [40, { ok: true }],
  ])('%s handed in before the first reveal', (handedIn, expected) => {
    expect(mayReveal(null, handedIn)).toEqual(expected)
  })

  it('waits for five more before it shows again', () => {
    expect(mayReveal(7, 11)).toEqual({ ok: false, kind: 'tooFewSince', missing: 1 })
    expect(mayReveal(7, 12)).toEqual({ ok: true })
  })

  it('waits for one more for each who withdrew since', () => {
    expect(mayReveal(7, 6)).toEqual({ ok: false, kind: 'tooFewSince', missing: 6 })
  })
})

describe('what the room sees of a question', () => {
  it('sees the spread, don’t knows among it', () => {
    const now = countChoices([1, 3, 3, 'dontKnow', 5])
    expect(showQuestion(null, now, 0)).toEqual({
      handedIn: 5,
      withdrawn: 0,
      counts: now,
      settled: false,
    })
  })

  it.each([
    ['all the same', counts({ 3: 5 })],
    ['all but one the same', counts({ 3: 5, 1: 1 })],
    ['nobody knows but one', counts({ dontKnow: 8, 4: 1 })],
  ])('says nothing of the answer where %s', (_case, now) => {
    expect(showQuestion(null, now, 0).counts).toBeNull()
  })

  it('shows all the same from ten on', () => {
    expect(showQuestion(null, counts({ 3: 10 }), 0).counts).toEqual(counts({ 3: 10 }))
  })

  it('shows it anew when the newcomers differ among themselves', () => {
    const before = showQuestion(null, counts({ 2: 3, 4: 2 }), 0)
    const now = counts({ 2: 5, 3: 1, 4: 4 })
    expect(showQuestion(before, now, 0)).toEqual({
      handedIn: 10,
      withdrawn: 0,
      counts: now,
      settled: false,
    })
  })

  it('stays as it was when the newcomers all chose the same', () => {
    const before = showQuestion(null, counts({ 2: 3, 4: 2 }), 0)
    expect(showQuestion(before, counts({ 2: 3, 4: 7 }), 0)).toEqual({ ...before, settled: true })
  })

  it('stays as it was when one who withdrew would show as a number that fell', () => {
    const before = showQuestion(null, counts({ 2: 3, 4: 2 }), 0)
    expect(showQuestion(before, counts({ 2: 3, 4: 1, 5: 6 }), 1)).toEqual({
      ...before,
      settled: true,
    })
  })

  it('stays as it was when a newcomer could tell from their own answer who has gone', () => {
    const before = showQuestion(null, counts({ 2: 3, 4: 2 }), 0)
    expect(showQuestion(before, counts({ 2: 3, 4: 5, 5: 3 }), 1)).toEqual({
      ...before,
      settled: true,
    })
    expect(showQuestion(before, counts({ 2: 4, 4: 4, 5: 3 }), 1).counts).not.toBe(before.counts)
  })

  it('stays for good once it stayed', () => {
    const before = showQuestion(null, counts({ 2: 3, 4: 2 }), 0)
    const settled = showQuestion(before, counts({ 2: 3, 4: 7 }), 0)
    expect(showQuestion(settled, counts({ 2: 10, 3: 9, 4: 12 }), 0)).toBe(settled)
  })

  it('does not say later what almost everyone chose at first', () => {
    const before = showQuestion(null, counts({ 3: 6 }), 0)
    expect(showQuestion(before, counts({ 3: 8, 1: 2, 2: 2 }), 0)).toEqual({
      ...before,
      settled: true,
    })
  })

  it('shows the spread where almost everyone may have chosen one answer or another', () => {
    const before = showQuestion(null, counts({ 3: 5 }), 0)
    const now = counts({ 3: 7, 2: 6, 4: 4 })
    expect(showQuestion(before, now, 0)).toEqual({
      handedIn: 17,
      withdrawn: 0,
      counts: now,
      settled: false,
    })
  })

  it('reckons with one who chose something else', () => {
    const before = showQuestion(null, counts({ 3: 5 }), 0)
    const now = counts({ 3: 6, 4: 4, 2: 3, 1: 2 })
    expect(showQuestion(before, now, 0).counts).toEqual(now)
  })

  it('stays hidden when one of those who almost all agreed has gone', () => {
    const before = showQuestion(null, counts({ 3: 5 }), 0)
    const now = counts({ 3: 7, 2: 6, 4: 4 })
    expect(showQuestion(before, now, 1)).toEqual({ ...before, settled: true })
  })
})
