import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Header } from '#src/app/shell/Header.tsx'
import { useBareHeader } from '#src/ui/page/bare-header.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

function UnderHeader() {
  return <Header />
}

function PassedTablet() {
  useBareHeader()
  return <Header />
}

const open = (Screen: () => React.ReactNode) => renderScreen(Screen, { pattern: '/', at: '/' })

describe('the header', () => {
  it('leads to the start, to about and to the settings', async () => {
    await open(UnderHeader)
    expect(screen.getAllByRole('link')).toHaveLength(3)
  })

  it('leads nowhere while a tablet is passed round, and lets the language be chosen', async () => {
    const { unmount } = await open(PassedTablet)
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.getByRole('combobox', { name: 'Language' })).toBeDefined()
    unmount()
    await open(UnderHeader)
    expect(screen.getAllByRole('link')).toHaveLength(3)
  })
})
