import { useEffect, useRef, useState, type RefObject } from 'react'

export interface Editing {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
  /** What takes the focus when the form is put away: the name that was changed. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function useEditing(): Editing {
  const [isOpen, setOpen] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) heading.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), heading }
}
