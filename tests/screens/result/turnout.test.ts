import { describe, expect, it } from 'vitest'
import { readTurnout } from '#src/screens/result/turnout.ts'

describe('who took part before', () => {
  it('may be left out, in whole or in part', () => {
    expect(readTurnout('', ' ', 7)).toEqual({
      ok: true,
      counts: { returning: null, newcomers: null },
    })
    expect(readTurnout('4', '', 7)).toEqual({
      ok: true,
      counts: { returning: 4, newcomers: null },
    })
    expect(readTurnout(' 4 ', '3', 7)).toEqual({
      ok: true,
      counts: { returning: 4, newcomers: 3 },
    })
  })

  it.each(['-1', '2.5', 'four', '1e3'])('is a whole number, not %s', (typed) => {
    expect(readTurnout(typed, '1', 7)).toEqual({ ok: false, returning: 'notWhole' })
    expect(readTurnout('1', typed, 7)).toEqual({ ok: false, newcomers: 'notWhole' })
  })

  it('is not more than handed in', () => {
    expect(readTurnout('4', '4', 7)).toEqual({ ok: false, newcomers: 'tooMany' })
    expect(readTurnout('8', '', 7)).toEqual({ ok: false, returning: 'tooMany' })
  })
})
