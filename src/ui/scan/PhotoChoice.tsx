import { useRef, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { PhotoProblem, ScanDevice } from './scan-device.ts'
import styles from './PhotoChoice.module.css'

interface PhotoChoiceProps {
  readonly device: Pick<ScanDevice, 'readPhoto' | 'photoMaxBytes'>
  readonly onText: (text: string) => void
  /** What is wrong is told here: what was told elsewhere before is out of date. */
  readonly onFailed?: () => void
}

/** The same code from a photo: for whom the camera does not work, or cannot be aimed. */
export function PhotoChoice({ device, onText, onFailed }: PhotoChoiceProps) {
  const { t } = useTranslation('scan')
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<PhotoProblem | 'failed' | 'none' | 'reading'>('none')
  const megabytes = device.photoMaxBytes / 1_000_000

  const read = async (file: File) => {
    setState('reading')
    const photo = await device.readPhoto(file).catch(() => ({ kind: 'failed' }) as const)
    setState(photo.kind === 'text' ? 'none' : photo.kind)
    if (photo.kind === 'text') onText(photo.text)
    else onFailed?.()
  }

  return (
    <div className={styles['choice']}>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void read(file)
          // Or the same photo could not be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button disabled={state === 'reading'} onPress={() => input.current?.click()}>
        {t('photo.choose')}
      </Button>
      <div className={styles['said']} role="status">
        {state === 'reading' && <p>{t('photo.reading')}</p>}
        {state !== 'none' && state !== 'reading' && (
          <Notice kind="warning">
            <p>{t(`photo.${state}`, { megabytes })}</p>
          </Notice>
        )}
      </div>
    </div>
  )
}
