import { useEffect, useRef, useState } from 'react'
import { toTalkOrder } from '#src/domain/principle/talk-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { flowingClass } from '#src/workspace/layout-class.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { principleIds } from './principles.ts'
import { TalkList } from './TalkList.tsx'
import { ThenNowPart } from './ThenNowPart.tsx'
import { usePlacing } from './use-placing.ts'
import type { PrinciplesDay } from './use-principles.ts'
import styles from './PrinciplesPage.module.css'

interface DayPartProps {
  readonly day: PrinciplesDay
  readonly title: string
  /** Begun a moment ago: its heading takes the focus, for the button that was pressed is folded away. */
  readonly isNew: boolean
  readonly onRemove: () => void
}

/** One partnership on one day. The order for the talk is below the fields, so that none of them moves. */
export function DayPart({ day, title, isNew, onRemove }: DayPartProps) {
  const { t } = useTranslation('principles')
  const store = useStore()
  const placing = usePlacing(day.record)
  const { groups, open } = toTalkOrder(principleIds, placing.placed)
  // As it was on arrival: a fold must not move under a hand that places.
  const [opened] = useState(open.length > 0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])
  return (
    <section className={flowingClass()}>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h2>
      <p role="status">
        {open.length === 0 ? t('day.allPlaced') : t('day.open', { count: open.length })}
      </p>
      <div className={`${styles['saved']} no-print`}>
        {placing.state !== 'idle' && (
          <SaveNote
            state={placing.state}
            onDevice={store.kind === 'device'}
            onRetry={placing.retry}
          />
        )}
      </div>
      <div className="no-print">
        <Disclosure look="inline" open={opened} summary={t('place.title')}>
          <PlaceFields placing={placing} />
        </Disclosure>
      </div>
      <TalkList groups={groups} open={open} placed={placing.placed} />
      {day.earlier.length > 0 && <ThenNowPart day={day} placed={placing.placed} />}
      <div className="no-print">
        <Button look="text" onPress={onRemove}>
          {t('day.remove')} <span className="visually-hidden">{title}</span>
        </Button>
      </div>
    </section>
  )
}
