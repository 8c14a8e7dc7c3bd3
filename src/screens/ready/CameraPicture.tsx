import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import type { CameraFault } from '#src/ui/scan/scan-device.ts'
import { useCamera } from '#src/ui/scan/use-camera.ts'
import styles from './CameraPicture.module.css'

interface CameraPictureProps {
  readonly onFinding: (camera: 'works' | CameraFault) => void
}

/** Only looks: no code is read here. */
const LOOKING_DEVICE = { ...scanDevice, watchForCodes: () => () => undefined }

const ignore = () => undefined

export function CameraPicture({ onFinding }: CameraPictureProps) {
  const { t } = useTranslation('ready')
  const video = useRef<HTMLVideoElement>(null)
  const { state } = useCamera(LOOKING_DEVICE, video, ignore)
  const tell = useEffectEvent(onFinding)
  useEffect(() => {
    if (state.kind === 'on') tell('works')
    if (state.kind === 'off') tell(state.fault)
  }, [state])
  return (
    <>
      <video
        ref={video}
        className={styles['video']}
        hidden={state.kind !== 'on'}
        aria-label={t('camera.picture')}
        muted
        playsInline
      />
      <p role="status">{t(state.kind === 'on' ? 'line.camera.works' : 'camera.starting')}</p>
    </>
  )
}
