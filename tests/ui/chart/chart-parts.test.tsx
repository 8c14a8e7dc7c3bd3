import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { ChangeTrack } from '#src/ui/chart/ChangeTrack.tsx'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { StageSteps } from '#src/ui/chart/StageSteps.tsx'

const STAGE_NAMES = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' }

beforeAll(() => startI18n('en'))
afterEach(cleanup)

describe('the table beside a chart', () => {
  it('has a name, headings and cells, also where it is laid out as cards', () => {
    render(
      <DataTable
        caption="Stages"
        columns={['Round', 'Say', 'Notes']}
        rows={[{ key: 'a', heading: 'First', cells: ['Two', null] }]}
      />,
    )
    const table = screen.getByRole('table', { name: 'Stages' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
    expect(within(table).getByRole('rowheader').textContent).toBe('First')
    expect(within(table).getAllByRole('cell')).toHaveLength(2)
  })
})

describe('the drawing of a change', () => {
  it.each([
    ['both and an arrow', 2, 4, { rings: 1, dots: 1, arrows: 1 }],
    ['both, one in the other', 3, 3, { rings: 1, dots: 1, arrows: 0 }],
    ['only the later one', null, 3, { rings: 0, dots: 1, arrows: 0 }],
    ['only the earlier one', 3, null, { rings: 1, dots: 0, arrows: 0 }],
    ['neither', null, null, { rings: 0, dots: 0, arrows: 0 }],
  ] as const)('has %s', (_, from, to, { rings, dots, arrows }) => {
    const { container } = renderWithWords(<ChangeTrack from={from} to={to} />)
    expect(container.querySelectorAll('circle[stroke]')).toHaveLength(rings)
    expect(container.querySelectorAll('circle[fill^="var(--stage"]')).toHaveLength(dots)
    expect(container.querySelectorAll('path')).toHaveLength(arrows)
  })
})

describe('the chart of stages', () => {
  it('is hidden from screen readers, drawn left to right and free of inline style sheets', () => {
    const { container } = renderWithWords(<StageSteps points={[]} stageNames={STAGE_NAMES} />)
    const box = container.firstElementChild
    expect(box?.getAttribute('aria-hidden')).toBe('true')
    expect(box?.getAttribute('dir')).toBe('ltr')
    expect(document.querySelectorAll('style')).toHaveLength(0)
  })
})

function renderWithWords(part: React.ReactNode) {
  return render(<I18nextProvider i18n={words}>{part}</I18nextProvider>)
}
