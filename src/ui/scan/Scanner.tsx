import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { PhotoChoice } from './PhotoChoice.tsx'
import { Tick } from './Tick.tsx'
import { useCamera, type CameraState } from './use-camera.ts'
import type { ScanDevice } from './scan-device.ts'
import styles from './Scanner.module.css'

interface ScannerProps {
  readonly device: ScanDevice
  /** Each text that comes into view or out of a photo; again when it is shown again. */
  readonly onText: (text: string) => void
  /** What a photo said, null where nothing was read in it. Without it a photo is a text like any other. */
  readonly onPhoto?: (text: string | null) => void
  /** What came of the last text. */
  readonly status: string
  /** With another number the status is seen and spoken anew, also where it says the same. */
  readonly times: number
  /** How many were taken so far: with each one more the tick shows. */
  readonly accepted: number
  /** Beside the photo: a file, typing in. They are there whatever the camera does. */
  readonly otherWays?: ReactNode
  /** It took the place of what was pressed. */
  readonly takesFocus?: boolean
}

/** Reads codes one after the other, without a touch in between. */
export function Scanner(props: ScannerProps) {
  const { device, onText, onPhoto, status, times, accepted, otherWays, takesFocus = false } = props
  const { t } = useTranslation('scan')
  const video = useRef<HTMLVideoElement>(null)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (takesFocus) section.current?.focus()
  }, [takesFocus])
  const { state, retry } = useCamera(device, video, onText)
  return (
    <section ref={section} className={styles['scanner']} aria-label={t('label')} tabIndex={-1}>
      <div className={styles['view']} hidden={state.kind === 'off'}>
        <video ref={video} className={styles['video']} aria-label={t('view')} muted playsInline />
        <div className={styles['aim']} />
        {state.kind !== 'off' && <Tick accepted={accepted} look="overPicture" />}
      </div>
      <CameraWords state={state} onRetry={retry} />
      <div className={styles['outcome']}>
        <p role="status" className={styles['status']}>
          {status !== '' && (
            <span key={times} className={styles['said']}>
              {status}
            </span>
          )}
        </p>
        {state.kind === 'off' && <Tick accepted={accepted} look="beside" />}
      </div>
      <div className={styles['ways']}>
        <PhotoChoice
          device={device}
          onText={onPhoto ?? onText}
          {...(onPhoto && { onFailed: () => onPhoto(null) })}
        />
        {otherWays}
      </div>
    </section>
  )
}

interface CameraWordsProps {
  readonly state: CameraState
  readonly onRetry: () => void
}

function CameraWords({ state, onRetry }: CameraWordsProps) {
  const { t } = useTranslation('scan')
  return (
    <div role="status">
      {state.kind === 'starting' && <p>{t('starting')}</p>}
      {state.kind === 'on' && <p>{t('hint')}</p>}
      {state.kind === 'off' && (
        <Notice
          kind="warning"
          // Neither comes to be while the page is open.
          {...(state.fault !== 'insecure' && {
            actions: <Button onPress={onRetry}>{t('retry')}</Button>,
          })}
        >
          <p>{t(`camera.${state.fault}`)}</p>
        </Notice>
      )}
    </div>
  )
}
