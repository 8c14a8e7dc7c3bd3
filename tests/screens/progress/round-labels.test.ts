import { describe, expect, it } from 'vitest'
import { createFormats } from '#src/i18n/formats.ts'
import { roundLabels } from '#src/screens/progress/round-labels.ts'

describe('the label of a round', () => {
  it('is as short as it can be and never the same twice', () => {
    const rounds = [
      { id: 'a', date: '2024-11-05' },
      { id: 'b', date: '2025-11-03' },
      { id: 'c', date: '2025-11-20' },
      { id: 'd', date: '2025-11-20' },
    ]
    expect([...roundLabels(rounds, createFormats('en')).values()]).toEqual([
      'November 2024',
      '3 November 2025',
      '20 November 2025 (1)',
      '20 November 2025 (2)',
    ])
  })
})
