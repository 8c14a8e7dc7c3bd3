import { useEffect, useRef, useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { BackupsLeft } from '#src/workspace/backup/BackupsLeft.tsx'
import { TakeBackForm } from '#src/workspace/gathering/TakeBackForm.tsx'
import { useErasure, useKeptResponses } from './use-kept-responses.ts'
import styles from './RoundSteps.module.css'

/** Of a closed round that keeps single answers for some days: until when, and what can stop it. */
export function KeptPanel({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation(['session', 'shell'])
  const formats = useFormats()
  const kept = useKeptResponses(roundId)
  const erasure = useErasure(roundId)
  const [asked, setAsked] = useState<'go' | 'now' | null>(null)
  /** Told only where nothing is kept any more: the last person may have taken theirs back. */
  const [isErased, setErased] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone: the words that took its place are read next.
  const state = !kept ? (isErased ? 'erased' : 'none') : kept.isPaused ? 'paused' : 'running'
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== 'none' && before.current !== state) heading.current?.focus()
    before.current = state
  }, [state])
  const title = (
    <h3 ref={heading} tabIndex={-1}>
      {t('kept.title')}
    </h3>
  )
  if (!kept && !isErased) return null
  if (!kept) {
    return (
      <>
        {title}
        <p>{t('kept.erased')}</p>
      </>
    )
  }
  const { isPaused, eraseOn } = kept
  const date = formats.date(eraseOn)
  const isDue = today() >= eraseOn
  return (
    <>
      {title}
      <p>{isPaused ? t('kept.paused') : t('kept.until', { date })}</p>
      {!isPaused && <p>{t('kept.pauseWhy')}</p>}
      {erasure.hasFailed && (
        <Notice kind="error" announced>
          <p>{t('kept.failed')}</p>
        </Notice>
      )}
      <div className={styles['buttons']}>
        {isPaused ? (
          <Button key="go" onPress={() => setAsked('go')}>
            {t('kept.go')}
          </Button>
        ) : (
          <>
            <Button key="pause" onPress={erasure.pause}>
              {t('kept.pause')}
            </Button>
            <Button look="danger" onPress={() => setAsked('now')}>
              {t('kept.now')}
            </Button>
          </>
        )}
      </div>
      {!isPaused && <TakeBackForm roundId={roundId} isClosed onTaken={() => setErased(true)} />}
      <ConfirmDialog
        open={asked !== null}
        danger={asked === 'now' || isDue}
        title={t(asked === 'go' ? 'kept.goTitle' : 'kept.nowTitle')}
        confirm={t(asked === 'go' ? 'kept.goConfirm' : 'kept.nowConfirm')}
        cancel={t('shell:cancel')}
        onConfirm={() => {
          setAsked(null)
          if (asked === 'now') erasure.eraseNow(() => setErased(true))
          if (asked === 'go') erasure.goOn(() => setErased(isDue))
        }}
        onCancel={() => setAsked(null)}
      >
        {asked === 'go' ? (
          <p>{isDue ? t('kept.goTextDue') : t('kept.goText', { date })}</p>
        ) : (
          <>
            <p>{t('kept.nowText')}</p>
            <BackupsLeft roundId={roundId} />
            <p>{t('kept.offence')}</p>
          </>
        )}
      </ConfirmDialog>
    </>
  )
}
