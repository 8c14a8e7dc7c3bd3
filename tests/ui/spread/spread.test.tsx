import { cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { NO_COUNTS } from '#src/domain/disclosure/counts.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { Spread } from '#src/ui/spread/Spread.tsx'
import { SpreadStrip } from '#src/ui/spread/SpreadStrip.tsx'
import { useSpreadWords } from '#src/ui/spread/use-spread-words.ts'

const LABELS = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', dontKnow: 'Unknown' }
const COUNTS = { ...NO_COUNTS, 1: 3, 2: 1, 4: 6, dontKnow: 1 }
const FAR_APART = {
  kind: 'counts',
  counts: COUNTS,
  agreement: 'farApart',
  mayBePrinted: true,
} as const

beforeAll(async () => {
  if (!words.isInitialized) await startI18n('en')
})
afterEach(cleanup)

function Words({ spread }: { readonly spread: InRoom }) {
  const say = useSpreadWords()
  return (
    <>
      <p>{say.agreement(spread)}</p>
      <p>{say.aloud(spread, LABELS)}</p>
      <p>{say.advice(spread)}</p>
    </>
  )
}

async function show(spread: InRoom) {
  const rendered = render(
    <I18nextProvider i18n={words}>
      <Suspense fallback={null}>
        <Spread spread={spread} labels={LABELS} />
        <Words spread={spread} />
      </Suspense>
    </I18nextProvider>,
  )
  await screen.findAllByText(/./)
  return rendered.container
}

describe('a spread', () => {
  it('is a list of six, heard as numbers and words', async () => {
    await show(FAR_APART)
    const items = await screen.findAllByRole('listitem')
    expect(items.map(heard)).toEqual([
      '3 people chose: One',
      '1 person chose: Two',
      'Nobody chose: Three',
      '6 people chose: Four',
      'Nobody chose: Five',
      '1 person chose: Unknown',
    ])
  })

  it('is drawn with a disc for each person', async () => {
    const container = await show(FAR_APART)
    const drawn = [...container.querySelectorAll('li')].map((item) => [
      item.dataset['choice'],
      item.firstElementChild?.childElementCount,
    ])
    expect(Object.fromEntries(drawn)).toEqual({ 1: 3, 2: 1, 3: 0, 4: 6, 5: 0, dontKnow: 1 })
  })

  it('can be read out', async () => {
    await show(FAR_APART)
    await screen.findByText(
      '3 of us chose “One”. 1 of us chose “Two”. 6 of us chose “Four”. 1 of us does not know. The room is far apart.',
    )
  })

  it.each([
    ['mostlyAgree', 'Mostly agree'],
    ['mixed', 'Mixed'],
    ['farApart', 'Far apart'],
    ['split', 'Split – talk before you trust this'],
    [null, 'Too few of us know'],
  ] as const)('says %s in words', async (agreement, said) => {
    await show({ ...FAR_APART, agreement })
    await screen.findByText(said)
  })

  it('tells nothing of an answer where almost everyone chose it', async () => {
    const container = await show({ kind: 'almostEveryone', replies: 7 })
    expect(screen.getAllByText('Almost everyone chose the same')).toHaveLength(2)
    expect(container.querySelector('li, svg, [data-choice]')).toBeNull()
    for (const label of Object.values(LABELS)) expect(container.innerHTML).not.toContain(label)
  })

  it('is left out on paper where its counts must not leave the room', async () => {
    const container = await show({ ...FAR_APART, mayBePrinted: false })
    expect(container.querySelector('ul')?.closest('.no-print')).not.toBeNull()
    cleanup()
    const free = await show(FAR_APART)
    expect(free.querySelector('ul')?.closest('.no-print')).toBeNull()
  })

  it('says that nothing is shown yet', async () => {
    const container = await show({ kind: 'nothing' })
    expect(screen.getAllByText('Nothing is shown yet')).toHaveLength(2)
    expect(container.querySelector('li, svg')).toBeNull()
  })
})

it('a strip has one bar for each answer, the tallest for the most', () => {
  const { container } = render(<SpreadStrip counts={COUNTS} printed />)
  const heights = [...container.querySelectorAll('rect')].map((bar) =>
    Number(bar.getAttribute('height')),
  )
  expect(heights).toHaveLength(6)
  expect(heights[3]).toBe(Math.max(...heights))
  expect(heights[2]).toBe(Math.min(...heights))
})

/** Without what is hidden from those who listen. */
function heard(item: HTMLElement): string {
  const copy = item.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return copy.textContent.trim()
}
