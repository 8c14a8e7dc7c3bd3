import { useEffect, useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import type { Removing } from './use-removing.ts'

/** Takes the focus from the button that went with its row, so that undo is next. */
export function RemovedNotice({ removing }: { readonly removing: Removing }) {
  const { t } = useTranslation('plan')
  const words = useActionWords()
  const { removed, failed } = removing
  const area = useRef<HTMLDivElement>(null)
  const removedId = removed?.id
  useEffect(() => {
    if (removedId !== undefined) area.current?.focus()
  }, [removedId])
  return (
    <div ref={area} tabIndex={-1}>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('list.removeFailed')}</p>
        </Notice>
      )}
      {removed !== undefined && (
        <UndoNotice
          message={t('list.removed', { what: words.what(removed) })}
          onUndo={removing.undo}
          onDismiss={removing.dismiss}
        />
      )}
    </div>
  )
}
