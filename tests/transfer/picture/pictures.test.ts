// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPath } from '#src/transfer/picture/path-picture.ts'
import { drawProfile } from '#src/transfer/picture/profile-picture.ts'
import { drawSteps } from '#src/transfer/picture/steps-picture.ts'
import { pathShape } from '#src/ui/path/path-shape.ts'
import { HOSTILE } from '#tests/transfer/summary/some-words.ts'

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))
const direction = fc.constantFrom('ltr' as const, 'rtl' as const)

describe('the pictures of a summary', () => {
  it('are XML whatever people write, with a title, a description and a direction', () => {
    fc.assert(
      fc.property(text, direction, (words, reading) => {
        const frame = { title: words, description: words, language: 'en-GB', direction: reading }
        const stageNames = { 1: words, 2: words, 3: words, 4: words, 5: words }
        const drawings = [
          drawPath({
            ...frame,
            road: pathShape('across', reading === 'rtl'),
            stageNames,
            number: String,
            say: { stage: 4, label: words },
            show: { stage: 2, label: words },
          }),
          drawProfile({
            ...frame,
            lines: [
              { name: words, choice: 4, backed: 2, words },
              { name: words, choice: 'dontKnow', backed: null, words },
            ],
            key: { solid: words, striped: words, open: words, unknown: words },
          }),
          drawSteps({
            ...frame,
            points: [
              { label: words, say: 2, show: null, isApart: false },
              { label: words, say: 3, show: 3, isApart: false },
            ],
            stageNames,
            key: { say: words, show: words },
          }),
        ]
        for (const { svg } of drawings) {
          const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
          expect(parsed.querySelector('parsererror')).toBeNull()
          const root = parsed.documentElement
          expect([...root.children].slice(0, 2).map(({ tagName }) => tagName)).toEqual([
            'title',
            'desc',
          ])
          expect(root.getAttribute('direction')).toBe(reading)
          expect(parsed.querySelector('script')).toBeNull()
          expect(svg).not.toContain('NaN')
        }
      }),
      { numRuns: 40 },
    )
  })
})
