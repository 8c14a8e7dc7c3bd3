import type { ReactNode } from 'react'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'

interface NamedFoldProps {
  readonly words: string
  /** Whose fold it is, for those who cannot see what it stands under. */
  readonly name: string
  /** As it was on arrival: a fold must not move under a hand that types. */
  readonly open: boolean
  readonly children: ReactNode
}

/** One of the folds of a card among others like it. */
export function NamedFold({ words, name, open, children }: NamedFoldProps) {
  return (
    <Disclosure
      look="inline"
      open={open}
      summary={
        <>
          {words} <span className="visually-hidden">{name}</span>
        </>
      }
    >
      {children}
    </Disclosure>
  )
}
