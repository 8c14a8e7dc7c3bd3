import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { ReadingsKey } from '#src/ui/chart/ReadingsKey.tsx'
import { ReadingsLine } from '#src/ui/chart/ReadingsLine.tsx'

beforeAll(() => startI18n('en'))
afterEach(cleanup)

describe('the chart of readings', () => {
  it('is hidden from screen readers, drawn left to right and free of inline style sheets', () => {
    const points = [
      { date: '2026-01-01', value: 20 },
      { date: '2026-06-30', value: 24.5 },
    ]
    const { container } = render(
      <I18nextProvider i18n={words}>
        <ReadingsLine points={points} target={{ value: 60, date: null }} />
      </I18nextProvider>,
    )
    const box = container.firstElementChild
    expect(box?.getAttribute('aria-hidden')).toBe('true')
    expect(box?.getAttribute('dir')).toBe('ltr')
    expect(document.querySelectorAll('style')).toHaveLength(0)
  })
})

describe('the key of the chart of readings', () => {
  it.each([
    ['with a target', 'Target', ['Figures', 'Target']],
    ['without one', null, ['Figures']],
  ] as const)('%s names what is drawn', (_, target, entries) => {
    const { container } = render(<ReadingsKey line="Figures" target={target} />)
    const named = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
    expect(named).toEqual(entries)
  })
})
