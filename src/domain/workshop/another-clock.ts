import type { PublicView } from './public-view.ts'
import { clockTimeOf } from './session-end.ts'

/**
 * A view for a device whose clock may be wrong, or set to another part of the world: the end of a
 * part is told as the facilitator's own clock will show it, and nothing counts down to it there.
 */
export function forAnotherClock(view: PublicView): PublicView {
  if (view.kind !== 'timer' || view.endsAt === null) return view
  return { ...view, endsAt: null, until: clockTimeOf(view.endsAt) }
}
