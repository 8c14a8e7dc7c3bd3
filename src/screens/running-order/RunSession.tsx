import type { RunningOrder } from '#src/domain/record/running-order.ts'
import { partTime } from '#src/domain/workshop/part-time.ts'
import { partOn, partsToCome } from '#src/domain/workshop/run-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PublicScreenBar } from '#src/workspace/public-screen/PublicScreenBar.tsx'
import { useTellPublicScreen } from '#src/workspace/public-screen/use-public-view.ts'
import { MomentNote } from '#src/workspace/running-order/MomentNote.tsx'
import { useAwake } from '#src/workspace/running-order/use-awake.ts'
import { usePartName } from '#src/workspace/running-order/use-part-name.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { FailedNote } from './FailedNote.tsx'
import { LateNote } from './LateNote.tsx'
import { MoreFold } from './MoreFold.tsx'
import { runningRows } from './part-rows.ts'
import { PartList } from './PartList.tsx'
import { PartNow } from './PartNow.tsx'
import { OnwardSteps, RunControls } from './RunControls.tsx'
import { SessionHead } from './SessionHead.tsx'
import { timerView } from './timer-view.ts'
import { useRun } from './use-run.ts'

export interface RunningProps {
  readonly view: RoundView
  readonly order: RunningOrder
  readonly now: string
}

/** While it runs: the part that is on, its time, and the steps from here. */
export function RunSession({ view, order, now }: RunningProps) {
  const { t } = useTranslation('runningOrder')
  const work = useRun(view)
  const nameOf = usePartName(view, order)
  const awake = useAwake(true)
  const part = partOn(order)
  const time = partTime(order, now)
  useTellPublicScreen(part === undefined || time === undefined ? null : timerView(view, part, time))
  if (part === undefined || time === undefined) return null
  const [next] = partsToCome(order)
  return (
    <Page
      foot={
        <>
          <BackLink to={paths.gather(view.round.id)} />
          <OnwardSteps view={view} part={part} work={work}>
            {next === undefined ? t('now.finish') : t('now.next', { part: nameOf(next) })}
          </OnwardSteps>
        </>
      }
    >
      <SessionHead view={view} />
      <FailedNote failed={work.failed} />
      <MomentNote part={nameOf(part)} moment={time.moment} />
      <PartNow view={view} order={order} part={part} time={time}>
        <RunControls order={order} part={part} work={work} />
      </PartNow>
      <LateNote view={view} order={order} now={now} onPlanAnew={work.planAnew} />
      <PartList rows={runningRows(order, now)} nameOf={nameOf} onGoBack={work.goBack} />
      <PublicScreenBar />
      <MoreFold order={order} work={work} />
      {awake !== undefined && <p className="quiet small">{t(`awake.${awake}`)}</p>}
    </Page>
  )
}
