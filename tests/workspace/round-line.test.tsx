import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { I18nextProvider, loadWords, startI18n, words } from '#src/i18n/words.ts'
import { RoundLine } from '#src/workspace/RoundLine.tsx'

afterEach(cleanup)

beforeAll(async () => {
  await startI18n('en')
  await loadWords(['round'])
})

function lineOf(unit: string | null): string | null {
  const of = {
    organisation: { name: 'Borough of X' },
    unit: unit === null ? null : { name: unit },
    round: { name: 'Round 2026', mode: 'alone' },
  } as const
  const { container } = render(
    <I18nextProvider i18n={words}>
      <RoundLine of={of} />
    </I18nextProvider>,
  )
  return container.textContent
}

describe('the line of a round', () => {
  it('says whose it is, which one and how it is answered', () => {
    expect(lineOf(null)).toBe('Borough of X · Round 2026 · One person’s view')
  })

  it('names the team where it is about one', () => {
    expect(lineOf('Housing')).toBe('Borough of X · Housing · Round 2026 · One person’s view')
  })

  it('keeps each name apart from the direction of the others', () => {
    lineOf('صحت')
    expect(screen.getByText('صحت').tagName).toBe('BDI')
  })
})
