import { useEffect, useRef, useState } from 'react'
import type { RoundView } from '#src/workspace/use-round.ts'
import { forgetPerson, isTurn } from './turn.ts'

/**
 * Whether what the person at this tablet answers may be shown. The turn is over when the answers are
 * gone, handed in or forgotten, in whichever tab that was.
 */
export function useTurn(view: RoundView): boolean {
  const answered = Object.keys(view.drafts).length
  const before = useRef(answered)
  const [isOn, setOn] = useState(() => isTurn(view.round.id))
  useEffect(() => {
    if (before.current > 0 && answered === 0) {
      forgetPerson(view)
      setOn(false)
    }
    before.current = answered
  }, [answered, view])
  return isOn
}
