import { useEffect, useRef, type RefObject } from 'react'

/**
 * For a heading: what was pressed is gone, and what took its place is read next. `first` other than
 * `state`: it took the place of something from the start.
 */
export function useFocusOnChange(
  state: unknown,
  first = state,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(first)
  useEffect(() => {
    if (before.current !== state) heading.current?.focus()
    before.current = state
  }, [state])
  return heading
}
