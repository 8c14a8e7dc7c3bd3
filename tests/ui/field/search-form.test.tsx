import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { SearchForm } from '#src/ui/field/SearchForm.tsx'

afterEach(cleanup)

function ASearch() {
  const [query, setQuery] = useState('')
  return (
    <SearchForm
      className="search"
      label="Search the shelf"
      hint="The beginning of a word is enough."
      value={query}
      onType={setQuery}
    >
      <p>{`For “${query}”`}</p>
    </SearchForm>
  )
}

describe('a search', () => {
  it('is a place to go to, with a box that says what it is for', () => {
    render(<ASearch />)
    const box = within(screen.getByRole('search')).getByRole('searchbox', {
      name: 'Search the shelf',
    })
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe('The beginning of a word is enough.')
    // Words of any language, and nobody's earlier searches.
    expect(box.getAttribute('dir')).toBe('auto')
    expect(box.getAttribute('autocomplete')).toBe('off')
  })

  it('tells of each letter, and sends nothing on Enter', async () => {
    render(<ASearch />)
    let sent: boolean | undefined
    document.addEventListener('submit', (event) => (sent = !event.defaultPrevented), {
      once: true,
    })
    await userEvent.type(screen.getByRole('searchbox'), 'café{Enter}')
    screen.getByText('For “café”')
    expect(sent).toBe(false)
  })
})
