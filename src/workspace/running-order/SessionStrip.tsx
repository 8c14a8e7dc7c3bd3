import { partTime } from '#src/domain/workshop/part-time.ts'
import { partOn } from '#src/domain/workshop/run-order.ts'
import { useTimes } from '#src/i18n/times.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { MomentNote } from './MomentNote.tsx'
import { useAwake } from './use-awake.ts'
import { usePartName } from './use-part-name.ts'
import { useSession } from './use-session.ts'
import styles from './SessionStrip.module.css'

/** What is on and how long, on the pages that a facilitator works in meanwhile. */
export function SessionStrip({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('runningOrder')
  const times = useTimes()
  const session = useSession(view.round)
  const order = session?.order ?? null
  const name = usePartName(view, order)
  const part = order === null ? undefined : partOn(order)
  useAwake(part !== undefined)
  if (session === undefined || order === null || part === undefined) return null
  const time = partTime(order, session.now)
  if (time === undefined) return null
  const said = { part: name(part), time: times.countdown(time.left) }
  return (
    <div className={styles['strip']} data-moment={time.moment}>
      <AppLink to={paths.runningOrder(view.round.id)}>{t(`strip.${keyOf()}`, said)}</AppLink>
      <MomentNote part={said.part} moment={time.moment} />
    </div>
  )

  function keyOf() {
    if (time?.moment === 'paused') return 'paused'
    return time?.moment === 'up' ? 'up' : 'left'
  }
}
