import { useId } from 'react'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './PageJumps.module.css'

interface PageJumpsProps {
  readonly label: string
  /** By the id of a part or of its heading, in their order. */
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

/**
 * The parts of a long page, so that nobody has to go through all of it with the Tab key. Buttons and
 * not links: the address says which screen it is, and has no room for a place on it.
 */
export function PageJumps({ label, parts }: PageJumpsProps) {
  const labelId = useId()
  return (
    <nav aria-labelledby={labelId} className={`${styles['jumps']} no-print`}>
      <p id={labelId} className="quiet small">
        {label}
      </p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Button look="text" onPress={() => goTo(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A part that is folded is opened. Its heading takes the focus, so that Tab goes on from there. */
function goTo(id: string): void {
  const part = document.getElementById(id)
  const heading = part?.matches('h2') === true ? part : part?.querySelector('h2')
  if (!heading) return
  heading.closest('details')?.setAttribute('open', '')
  const first = heading.closest('summary') ?? heading
  if (first === heading) heading.tabIndex = -1
  first.focus({ preventScroll: true })
  first.scrollIntoView()
}
