import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '#src/ui/button/Button.tsx'

interface GrowingListProps<Item> {
  readonly items: readonly Item[]
  /** What the list is of, such as a search: another one begins at its first items. */
  readonly of: unknown
  /** So few at first keep each letter of a search quick on an old tablet. */
  readonly first: number
  /** How many come with each press. */
  readonly step: number
  /** On paper nobody can ask for more. */
  readonly isPrinted: boolean
  readonly className: string | undefined
  /** On the button that shows so many more. */
  readonly more: (count: number) => string
  /** Its heading, an h3 that can take the focus, is where reading goes on. */
  readonly children: (item: Item) => ReactNode
}

/** A part of a long list: nobody reads two thousand things, nor tabs through them. */
export function GrowingList<Item extends { readonly id: string }>(props: GrowingListProps<Item>) {
  const { items, of, first, step, isPrinted, className, more, children } = props
  const [grown, setGrown] = useState({ of, from: 0, to: first })
  const list = useRef<HTMLUListElement>(null)
  const shown = isPrinted ? items.length : grown.of === of ? grown.to : first
  const left = items.length - shown

  // Reading goes on where the new ones begin: the button that brought them is now below them.
  useEffect(() => {
    if (grown.from > 0) list.current?.children[grown.from]?.querySelector('h3')?.focus()
  }, [grown])

  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <p className="no-print">
          <Button onPress={() => setGrown({ of, from: shown, to: shown + step })}>
            {more(Math.min(left, step))}
          </Button>
        </p>
      )}
    </>
  )
}
