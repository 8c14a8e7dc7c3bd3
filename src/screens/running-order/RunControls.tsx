import type { RunningOrder } from '#src/domain/record/running-order.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
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
