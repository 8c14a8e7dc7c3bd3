import { useLayoutEffect, useRef, type RefObject } from 'react'

/** A part that goes when its button is pressed leaves the focus to the heading of the page. */
export function useFocusGivenBack<T extends HTMLElement>(): RefObject<T | null> {
  const part = useRef<T>(null)
  useLayoutEffect(() => {
    const own = part.current
    // While it is still in the page: afterwards nothing tells where the focus was.
    return () => {
      if (own?.contains(document.activeElement) === true) {
        document.querySelector<HTMLElement>('h1[tabindex]')?.focus()
      }
    }
  }, [])
  return part
}
