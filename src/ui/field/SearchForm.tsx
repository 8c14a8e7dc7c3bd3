import type { ComponentProps, ReactNode } from 'react'
import { SearchField } from './SearchField.tsx'

interface SearchFormProps extends ComponentProps<typeof SearchField> {
  readonly className: string | undefined
  /** What else it is found by. */
  readonly children: ReactNode
}

/** A search of a whole page: words, and what narrows them. It has no use on paper. */
export function SearchForm({ className, children, ...field }: SearchFormProps) {
  return (
    <form
      role="search"
      className={`${className} no-print`}
      // What is typed is searched at once; there is nothing to send.
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField {...field} />
      {children}
    </form>
  )
}
