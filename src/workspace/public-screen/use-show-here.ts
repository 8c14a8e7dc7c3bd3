import { useEffect, useRef, useState } from 'react'
import { takeBack } from '#src/platform/back.ts'

interface ShownHere {
  readonly isShown: boolean
  /** Whether it was shown once: it is loaded then. */
  readonly wasAsked: boolean
  readonly show: () => void
  readonly leave: () => void
}

/** The public screen over this page: Back, like every other way, leads back to the page. */
export function useShowHere(): ShownHere {
  const [isShown, setIsShown] = useState(false)
  const [wasAsked, setWasAsked] = useState(false)
  const giveBack = useRef<(() => void) | null>(null)

  useEffect(
    () => () => {
      giveBack.current?.()
      giveBack.current = null
    },
    [],
  )

  function show(): void {
    setWasAsked(true)
    setIsShown(true)
    giveBack.current ??= takeBack(() => {
      giveBack.current = null
      setIsShown(false)
    })
  }

  function leave(): void {
    setIsShown(false)
    giveBack.current?.()
    giveBack.current = null
  }

  return { isShown, wasAsked, show, leave }
}
