import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '#src/transfer/word/file-name.ts'

describe('the name of a file', () => {
  it.each([
    [['Question pack', 'Autumn 2026'], 'question-pack-autumn-2026.docx'],
    [['Question pack', 'Été: Q1/Q2?', 'large print'], 'question-pack-été-q1-q2-large-print.docx'],
    [['Pack', 'جولة'], 'pack-جولة.docx'],
  ])('is made of %j', (parts, name) => {
    expect(fileName(parts, 'docx')).toBe(name)
  })

  it('keeps its date and version whole where another part is too long', () => {
    const parts = [
      'Where we stand and what we propose',
      'Council of '.repeat(9),
      '2026-11-22',
      'v1',
    ]
    const name = fileName(parts, 'docx')
    expect(name).toMatch(/^where-we-stand.*-council-of-.*-2026-11-22-v1\.docx$/)
    expect(Array.from(name).length).toBeGreaterThan(80)
    expect(Array.from(name).length).toBeLessThanOrEqual(85)
  })

  it('is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = fileName(['Pack', given], 'docx')
        expect(name).toMatch(/^pack[\p{L}\p{M}\p{N}-]*\.docx$/u)
        expect(name).not.toMatch(/-\.docx$|--/)
        expect(Array.from(name).length).toBeLessThanOrEqual(85)
      }),
    )
  })
})
