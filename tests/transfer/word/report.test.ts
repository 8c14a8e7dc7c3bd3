import { describe, expect, it } from 'vitest'
import { runsOf, withBold } from '#src/transfer/word/report.ts'

describe('words with bold parts', () => {
  it.each([
    ['Plain', 'Plain'],
    ['<b>All</b>', [{ bold: 'All' }]],
    [
      'Press <b>Start</b>, then <b>Next</b>.',
      ['Press ', { bold: 'Start' }, ', then ', { bold: 'Next' }, '.'],
    ],
    ['a <b> b', 'a <b> b'],
  ])('are read from a text: %j', (text, words) => {
    expect(withBold(text)).toEqual(words)
  })

  it('come out as runs', () => {
    expect(runsOf('Plain')).toEqual([{ text: 'Plain', bold: false }])
    expect(runsOf(['a', { bold: 'b' }])).toEqual([
      { text: 'a', bold: false },
      { text: 'b', bold: true },
    ])
  })
})
