import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { AboutScreen } from '#src/screens/about/AboutScreen.tsx'
import { oddSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const place = { pattern: patterns.about, at: paths.about() }

async function openAbout(extra: Partial<Parameters<typeof renderScreen>[1]> = {}) {
  await renderScreen(AboutScreen, { ...place, ...extra })
  return screen.findByRole('heading', { level: 1 })
}

describe('about the app', () => {
  it('opens without a store', async () => {
    const heading = await openAbout()
    expect(heading.textContent).toBe('About and sources')
  })

  it('shows the five stages in order, each with what one would find', async () => {
    await openAbout()
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(names.slice(0, 5)).toEqual([
      'Resisting (stage 1 of 5)',
      'Intending (stage 2 of 5)',
      'Starting (stage 3 of 5)',
      'Developing (stage 4 of 5)',
      'Achieving (stage 5 of 5)',
    ])
  })

  it('tells the rule with the numbers of the questions', async () => {
    await openAbout()
    expect(screen.getByText(/at least 5 of your 8 answers/)).toBeDefined()
    expect(screen.getByText(/With 3 or more there is no stage/)).toBeDefined()
  })

  it('tells the rule for other questions too', async () => {
    await openAbout({ sets: oddSets })
    expect(screen.getByText(/at least 2 of your 3 answers/)).toBeDefined()
    expect(screen.getByText('9.4')).toBeDefined()
  })

  it('names each source with its title', async () => {
    await openAbout()
    expect(
      screen.getByRole('heading', { name: /briefing for members and non-executives/ }),
    ).toBeDefined()
  })

  it('tells the versions', async () => {
    await openAbout()
    expect(screen.getByText('1.0')).toBeDefined()
    expect(screen.getByText('First version of the rule')).toBeDefined()
  })
})
