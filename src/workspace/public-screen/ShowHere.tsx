import { useEffect, useEffectEvent, useRef } from 'react'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { PublicPicture } from './PublicPicture.tsx'
import styles from './ShowHere.module.css'

interface ShowHereProps {
  readonly view: PublicView
  readonly open: boolean
  readonly onLeave: () => void
}

/**
 * For a tablet whose picture is on the wall: nothing of the facilitator's page is in sight, and the
 * page goes on working below, so that what it tells the room is followed here too.
 */
export function ShowHere({ view, open, onLeave }: ShowHereProps) {
  const { t } = useTranslation('publicScreen')
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal()
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open])

  const leaveByKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isAKey(event)) return
    // Or it would press the button that has focus afterwards.
    event.preventDefault()
    onLeave()
  })

  useEffect(() => {
    if (!open) return
    // Of the document: a tap beside the button leaves nothing in the dialog with focus.
    const hear = (event: KeyboardEvent) => leaveByKey(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [open])

  return (
    <dialog
      ref={dialog}
      className={styles['here']}
      aria-label={t('here.label')}
      onClose={() => open && onLeave()}
    >
      {open && (
        <>
          <PublicPicture view={view} />
          <div className={styles['leave']}>
            <Button onPress={onLeave}>{t('here.leave')}</Button>
          </div>
        </>
      )}
    </dialog>
  )
}

const NO_KEYS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab', 'F11'])

/** Any key, but not those that only go with others, move the focus or belong to the window. */
function isAKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !(NO_KEYS.has(key) || ctrlKey || altKey || metaKey)
}
