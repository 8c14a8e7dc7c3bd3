import { useEffect, useId, useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import styles from './EvidenceForm.module.css'

interface LeaveNoticeProps {
  readonly isChange: boolean
  readonly onAdd: () => void
  readonly onLeave: () => void
}

/** Stands where the typing was left, and takes the focus there. */
export function LeaveNotice({ isChange, onAdd, onLeave }: LeaveNoticeProps) {
  const { t } = useTranslation('evidence')
  const notice = useRef<HTMLDivElement>(null)
  const textId = useId()
  useEffect(() => notice.current?.focus(), [])
  return (
    <div
      ref={notice}
      role="group"
      tabIndex={-1}
      aria-labelledby={textId}
      className={styles['leave']}
    >
      <Notice
        kind="warning"
        actions={
          <>
            <Button look="primary" onPress={onAdd}>
              {t(isChange ? 'leave.saveChange' : 'leave.add')}
            </Button>
            <Button onPress={onLeave}>{t('leave.later')}</Button>
          </>
        }
      >
        <p id={textId}>
          <strong>{t(isChange ? 'leave.changed' : 'leave.typed')}</strong>
        </p>
      </Notice>
    </div>
  )
}
