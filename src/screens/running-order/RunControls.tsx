import type { ReactNode } from 'react'
import type { RunningOrder } from '#src/domain/record/running-order.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { firstOf } from './part-ways.ts'
import type { RunWork } from './use-run.ts'
import styles from './PartNow.module.css'

interface RunControlsProps {
  readonly order: RunningOrder
  readonly part: Part
  readonly work: RunWork
}

export function RunControls({ order, part, work }: RunControlsProps) {
  const { t } = useTranslation('runningOrder')
  const isPaused = order.run.pausedAt !== null
  return (
    <div className={styles['steps']}>
      <Button onPress={isPaused ? work.resume : work.pause}>
        {t(isPaused ? 'now.resume' : 'now.pause')}
      </Button>
      <Button onPress={() => work.extend(part.id)}>{t('now.extend')}</Button>
      <Button onPress={() => work.skip(part.id)}>{t('now.skip')}</Button>
      <UndoStep order={order} work={work} />
    </div>
  )
}

interface OnwardStepsProps {
  readonly view: RoundView
  readonly part: Part
  readonly work: RunWork
  /** To the next part. */
  readonly children: ReactNode
}

/** On to the next part, or first to what it needs: only one of them is the thing to press. */
export function OnwardSteps({ view, part, work, children }: OnwardStepsProps) {
  const { t } = useTranslation('runningOrder')
  const first = firstOf(view, part)
  return (
    <>
      <Button look={first === null ? 'primary' : 'plain'} onPress={() => work.goOn(part.id)}>
        {children}
      </Button>
      {first !== null && (
        <AppLink to={first.to} look="primary">
          {t(`way.${first.key}`)}
        </AppLink>
      )}
    </>
  )
}

/** The way back from a slip of the finger. */
export function UndoStep({ order, work }: Omit<RunControlsProps, 'part'>) {
  const { t } = useTranslation('runningOrder')
  const last = order.run.past.at(-1)
  if (last === undefined) return null
  return (
    <Button look="text" onPress={work.undo}>
      {t('now.undo', { step: t(`step.${last.kind}`) })}
    </Button>
  )
}
