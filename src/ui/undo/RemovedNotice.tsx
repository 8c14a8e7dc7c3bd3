import { useEffect, useRef } from 'react'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { UndoNotice } from './UndoNotice.tsx'

interface RemovedNoticeProps {
  /** Names what went; undefined while nothing did. */
  readonly message: string | undefined
  readonly failed: string | undefined
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

/** Takes the focus from the button that went with its row, so that undo is next. */
export function RemovedNotice({ message, failed, onUndo, onDismiss }: RemovedNoticeProps) {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (message !== undefined) area.current?.focus()
  }, [message])
  if (message === undefined && failed === undefined) return null
  return (
    <div ref={area} tabIndex={-1} className="no-print">
      {failed !== undefined && (
        <Notice kind="error" announced>
          <p>{failed}</p>
        </Notice>
      )}
      {message !== undefined && (
        <UndoNotice message={message} onUndo={onUndo} onDismiss={onDismiss} />
      )}
    </div>
  )
}
