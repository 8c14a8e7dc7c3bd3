import { useEffect, useRef, useState } from 'react'

export interface LinkGuard {
  /** Somebody wants to follow a link, and is to be asked first. */
  readonly asked: boolean
  readonly follow: () => void
  readonly stay: () => void
}

/** While something would be lost: asks before any link of the page is followed, the header's too. */
export function useLinkGuard(active: boolean): LinkGuard {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null)
  const allowed = useRef<HTMLAnchorElement | null>(null)

  useEffect(() => {
    if (!active) return
    const hold = (event: MouseEvent) => {
      const found = event.target instanceof Element ? event.target.closest('a') : null
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
      if (found === null || found === allowed.current || opensElsewhere) return
      event.preventDefault()
      event.stopPropagation()
      setLink(found)
    }
    // On the way down, before the router hears of it.
    document.addEventListener('click', hold, true)
    return () => document.removeEventListener('click', hold, true)
  }, [active])

  const follow = () => {
    allowed.current = link
    setLink(null)
    link?.click()
    allowed.current = null
  }

  return { asked: link !== null, follow, stay: () => setLink(null) }
}
