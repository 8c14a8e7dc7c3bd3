import { minutesLate, sessionEnd } from '#src/domain/workshop/part-time.ts'
import { offerAnew, type Anew } from '#src/domain/workshop/run-anew.ts'
import { projectedEnd } from '#src/domain/workshop/run-order.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTimes } from '#src/i18n/times.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { usePartName } from '#src/workspace/running-order/use-part-name.ts'
import { openInTurn } from './questions-in-turn.ts'
import type { RunningProps } from './RunSession.tsx'

interface LateNoteProps extends RunningProps {
  readonly onPlanAnew: () => void
}

/** When all will end; where that is too late, or the room has shown what matters more, a new plan. */
export function LateNote({ view, order, now, onPlanAnew }: LateNoteProps) {
  const { t } = useTranslation('runningOrder')
  const times = useTimes()
  const late = minutesLate(order, now)
  const endsAt = sessionEnd(order, now)
  const time = times.clock(projectedEnd(order, now))
  if (endsAt === null) return <p>{t('now.ends', { time })}</p>
  const offer = offerAnew(order, openInTurn(view), now, endsAt)
  const mayReorder = view.reveals.length > 0 && offer.reorders
  if (late < 1 && !mayReorder) return <p>{t('now.ends', { time })}</p>
  return (
    <>
      <p>{late < 1 ? t('now.ends', { time }) : t('now.endsLate', { time, count: late })}</p>
      {offer.changes ? (
        <Notice
          kind={late < 1 ? 'calm' : 'warning'}
          actions={<Button onPress={onPlanAnew}>{t('anew.plan')}</Button>}
        >
          <p>
            <strong>{late < 1 ? t('anew.order') : t('anew.late', { count: late })}</strong>
          </p>
          <AnewWords view={view} order={order} offer={offer} />
        </Notice>
      ) : (
        <Notice kind="warning">
          <p>{t('anew.noHelp', { count: late })}</p>
        </Notice>
      )}
    </>
  )
}

/** What it would change, before it does. */
function AnewWords({
  view,
  order,
  offer,
}: Pick<RunningProps, 'view' | 'order'> & { readonly offer: Anew }) {
  const { t } = useTranslation('runningOrder')
  const formats = useFormats()
  const nameOf = usePartName(view, order)
  const { toCome, leftOut, added, missingSeconds } = offer
  const names = (parts: readonly Part[]) => formats.list(parts.map(nameOf))
  const timed = toCome.map((part) =>
    t('anew.timed', {
      part: nameOf(part),
      minutes: t('minutes', { count: Math.ceil(part.seconds / 60) }),
    }),
  )
  return (
    <>
      {leftOut.length > 0 && <p>{t('anew.leftOut', { list: names(leftOut) })}</p>}
      {added.length > 0 && <p>{t('anew.added', { list: names(added) })}</p>}
      <p>{t('anew.then', { list: formats.list(timed) })}</p>
      {missingSeconds >= 60 && (
        <p>{t('anew.stillLate', { count: Math.floor(missingSeconds / 60) })}</p>
      )}
    </>
  )
}
