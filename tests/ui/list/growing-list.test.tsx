import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { GrowingList } from '#src/ui/list/GrowingList.tsx'

afterEach(cleanup)

const ITEMS = Array.from({ length: 10 }, (_, index) => ({ id: `item ${index + 1}` }))

interface Wanted {
  readonly items?: readonly { readonly id: string }[]
  readonly of?: string
  readonly isPrinted?: boolean
}

function aList({ items = ITEMS, of = 'all', isPrinted = false }: Wanted = {}) {
  return (
    <GrowingList
      items={items}
      of={of}
      first={3}
      step={5}
      isPrinted={isPrinted}
      className="list"
      more={(count) => `${count} more`}
    >
      {({ id }) => <h3 tabIndex={-1}>{id}</h3>}
    </GrowingList>
  )
}

const shown = () => screen.getAllByRole('listitem').length
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('a list that grows', () => {
  it('begins with a few, and says how many come next', async () => {
    render(aList())
    expect(shown()).toBe(3)
    await press('5 more')
    expect(shown()).toBe(8)
    await press('2 more')
    expect(shown()).toBe(10)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('goes on with the first new one, as the keyboard does', async () => {
    render(aList())
    expect(document.activeElement).toBe(document.body)
    await press('5 more')
    expect(document.activeElement?.textContent).toBe('item 4')
    await press('2 more')
    expect(document.activeElement?.textContent).toBe('item 9')
  })

  it('stays as long as it is when one of its items goes', async () => {
    const { rerender } = render(aList())
    await press('5 more')
    rerender(aList({ items: ITEMS.slice(1) }))
    expect(shown()).toBe(8)
  })

  it('begins again when another thing is looked for, and leaves the focus where it is', async () => {
    const { rerender } = render(aList())
    await press('5 more')
    const { activeElement } = document
    rerender(aList({ of: 'another' }))
    expect(shown()).toBe(3)
    expect(document.activeElement).toBe(
      activeElement?.isConnected === true ? activeElement : document.body,
    )
  })

  it('has all of them on paper, and asks for nothing there', () => {
    const { rerender } = render(aList({ isPrinted: true }))
    expect(shown()).toBe(10)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(aList())
    expect(shown()).toBe(3)
  })
})
