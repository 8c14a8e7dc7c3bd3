import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { RoundsPath } from '#src/ui/path/RoundsPath.tsx'

const NAMES = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' }
const ROUNDS = [
  { key: 'a', label: '2024', say: 2, show: 2, isLatest: false },
  { key: 'b', label: '2025', say: 3, show: 2, isLatest: false },
  { key: 'c', label: '2026', say: null, show: null, isLatest: true },
] as const

beforeAll(() => startI18n('en'))
afterEach(cleanup)

describe('the road of several rounds', () => {
  it('has a marker for each round and reading, lying and upright, and none without a stage', () => {
    const { container } = render(
      <I18nextProvider i18n={words}>
        <RoundsPath rounds={ROUNDS} stageNames={NAMES} />
      </I18nextProvider>,
    )
    const texts = (selector: string) =>
      [...container.querySelectorAll(selector)].map((one) => one.textContent)
    const years = ['2024', '2024', '2025', '2025']
    const lying = texts('svg text').filter((text) => /^\d{4}$/.test(text))
    expect(lying.toSorted()).toEqual(years)
    expect(texts('[data-reading]').toSorted()).toEqual(years)
  })

  it('is hidden from screen readers, for the words beside it say the same', () => {
    const { container } = render(<RoundsPath rounds={ROUNDS} stageNames={NAMES} />)
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
  })
})
