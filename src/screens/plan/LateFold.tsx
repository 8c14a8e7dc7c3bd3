import { useState, type ReactNode } from 'react'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { usePrinting } from '#src/workspace/use-printing.ts'

interface LateFoldProps {
  readonly summary: ReactNode
  /** Whether it goes to paper even where nobody opened it. */
  readonly onPaper: boolean
  readonly children: () => ReactNode
}

/** Folded away, and not even drawn before it is wanted: of a long plan that would take seconds. */
export function LateFold({ summary, onPaper, children }: LateFoldProps) {
  const printing = usePrinting()
  const [wanted, setWanted] = useState(false)
  return (
    <div className={wanted || onPaper ? undefined : 'no-print'}>
      <Disclosure summary={summary} onOpen={() => setWanted(true)}>
        {(wanted || (printing && onPaper)) && children()}
      </Disclosure>
    </div>
  )
}
