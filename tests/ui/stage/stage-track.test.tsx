import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { StageTrack } from '#src/ui/stage/StageTrack.tsx'
import { StageTrackKey } from '#src/ui/stage/StageTrackKey.tsx'

afterEach(cleanup)

describe('the five boxes of a question', () => {
  it.each([
    ['all that can be shown', 3, 3, ['solid', 'solid', 'solid', 'empty', 'empty']],
    ['what is said beyond it', 4, 2, ['solid', 'solid', 'striped', 'striped', 'empty']],
    ['what nobody has checked', 3, 'notChecked', ['open', 'open', 'open', 'empty', 'empty']],
    ['a stage without evidence', 2, undefined, ['solid', 'solid', 'empty', 'empty', 'empty']],
    ['what is not known', null, undefined, Array(5).fill('unknown')],
  ] as const)('tell apart %s', (_, say, show, fills) => {
    const { container } = render(<StageTrack say={say} show={show} />)
    const boxes = [...container.querySelectorAll('[data-fill]')]
    expect(boxes.map((box) => box.getAttribute('data-fill'))).toEqual(fills)
  })

  it('have a key in words, each with its box', () => {
    render(
      <StageTrackKey
        label="The boxes"
        entries={[
          { fill: 'solid', words: 'Shown' },
          { fill: 'open', words: 'Not checked' },
        ]}
      />,
    )
    const items = within(screen.getByRole('list', { name: 'The boxes' })).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(['Shown', 'Not checked'])
    expect(items[1]?.querySelector('[data-fill="open"]')).not.toBeNull()
  })
})
