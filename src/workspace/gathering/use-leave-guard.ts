import { useEffect, useRef, useState } from 'react'
import { goBack, takeBack } from '#src/platform/back.ts'
import { useLinkGuard, type LinkGuard } from '#src/ui/link/use-link-guard.ts'
import { useLeaveWarning } from '#src/ui/save/use-autosave.ts'

/**
 * While something would be lost: asks before the page is left by a link or by Back. A page that is
 * closed or loaded again is asked about by the browser, in its own words.
 */
export function useLeaveGuard(isHeld: boolean): LinkGuard {
  const link = useLinkGuard(isHeld)
  const [back, setBack] = useState<'held' | 'asked' | 'allowed'>('held')
  const giveStepUp = useRef<((then?: () => void) => void) | null>(null)
  useLeaveWarning(isHeld)

  useEffect(() => {
    if (!isHeld || back !== 'held') return
    const giveUp = takeBack(() => setBack('asked'))
    giveStepUp.current = giveUp
    return () => {
      giveStepUp.current = null
      giveUp()
    }
  }, [isHeld, back])

  const follow = () => {
    if (back === 'asked') {
      setBack('allowed')
      goBack()
    } else if (giveStepUp.current === null) link.follow()
    // First the step that was taken, or Back would lead here twice.
    else giveStepUp.current(link.follow)
  }

  const stay = () => {
    link.stay()
    // The question also closes when the answer was to go.
    setBack((now) => (now === 'asked' ? 'held' : now))
  }

  return { asked: link.asked || back === 'asked', follow, stay }
}
