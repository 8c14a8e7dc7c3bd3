import { describe, expect, it } from 'vitest'
import { createFormats } from '#src/i18n/formats.ts'
import { offeredName } from '#src/screens/set-up/offered-name.ts'

const offer = (...taken: readonly string[]) =>
  offeredName('2026-11-22', taken, createFormats('en'), (when) => `${when} round`)

describe('the name that a new round is offered', () => {
  it('is that of its month', () => {
    expect(offer('October 2026 round')).toBe('November 2026 round')
  })

  it('is never one that a round has already', () => {
    expect(offer('November 2026 round')).toBe('22 November 2026 round')
    const both = ['November 2026 round', '22 November 2026 round']
    expect(offer(...both)).toBe('22 November 2026 round (2)')
    expect(offer(...both, '22 November 2026 round (2)')).toBe('22 November 2026 round (3)')
  })
})
