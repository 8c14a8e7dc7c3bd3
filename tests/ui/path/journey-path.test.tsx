import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startI18n } from '#src/i18n/words.ts'
import { JourneyPath } from '#src/ui/path/JourneyPath.tsx'
import { pathShape, shareOf, stretchesBetween } from '#src/ui/path/path-shape.ts'

const NAMES = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' }

beforeAll(() => startI18n('en'))
afterEach(cleanup)

describe('the path', () => {
  it('is one picture with its words for those who do not see it', () => {
    render(<JourneyPath stageNames={NAMES} description="We say three. We can show two." />)
    expect(screen.getByRole('img', { name: 'We say three. We can show two.' })).toBeDefined()
    expect(screen.getAllByRole('img')).toHaveLength(1)
  })

  it('writes names and flags in the size of the text, not of the drawing', () => {
    const { container } = render(
      <JourneyPath
        stageNames={NAMES}
        description="We say three."
        markers={{ say: { stage: 3, label: 'We say' }, show: { stage: 2, label: 'We can show' } }}
      />,
    )
    for (const words of ['One', 'Five', 'We say', 'We can show']) {
      const texts = [...container.querySelectorAll('text')].filter(
        (one) => one.textContent === words,
      )
      // Lying and upright.
      expect(texts).toHaveLength(2)
      for (const text of texts) {
        expect(text.closest('svg[viewBox]')).toBeNull()
        expect(text.hasAttribute('font-size')).toBe(false)
      }
    }
  })

  it('finds the place of a name by its share of the drawing', () => {
    const shape = pathShape('across', false)
    expect(shareOf(shape, { x: 250, y: 60 })).toEqual({ x: '25%', y: '25%' })
  })

  it('dots the stretch between what we can show and what we say', () => {
    expect(stretchesBetween(2, 4)).toEqual([3, 4])
    expect(stretchesBetween(3, 3)).toEqual([])
  })

  it.each(['across', 'up'] as const)(
    'rises from the first place to the last, %s',
    (orientation) => {
      const { places } = pathShape(orientation, false)
      const heights = [1, 2, 3, 4, 5].map((stage) => places[stage as 1].y)
      expect(heights).toEqual(heights.toSorted((one, other) => other - one))
      expect(new Set(heights).size).toBe(5)
    },
  )

  it('is mirrored for those who read from right to left', () => {
    const there = pathShape('across', false).places
    const here = pathShape('across', true).places
    expect(here[1].x).toBe(1000 - there[1].x)
    expect(here[1].y).toBe(there[1].y)
  })
})
