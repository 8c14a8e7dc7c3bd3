import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { CameraFault } from '#src/ui/scan/scan-device.ts'
import { CameraPicture } from './CameraPicture.tsx'
import type { CameraFinding } from './readiness.ts'
import styles from './CameraTrial.module.css'

interface CameraTrialProps {
  readonly onFinding: (camera: CameraFinding) => void
}

/** The browser asks for the camera only once the person has asked for it here. */
export function CameraTrial({ onFinding }: CameraTrialProps) {
  const { t } = useTranslation('ready')
  const [isOn, setOn] = useState(false)
  const [fault, setFault] = useState<CameraFault>()

  function tryOrStop(): void {
    setFault(undefined)
    setOn(!isOn)
  }

  function hear(finding: 'works' | CameraFault): void {
    onFinding(finding)
    if (finding === 'works') return
    setFault(finding)
    setOn(false)
  }

  return (
    <Panel title={t('camera.title')}>
      <p>{t('camera.explain')}</p>
      {isOn && <CameraPicture onFinding={hear} />}
      <p role="status" className={styles['said']}>
        {fault !== undefined && t(`line.camera.${fault}`)}
      </p>
      <p>
        <Button onPress={tryOrStop}>{t(isOn ? 'camera.stop' : 'camera.try')}</Button>
      </p>
    </Panel>
  )
}
