import { lazy, Suspense } from 'react'
import styles from './QrCode.module.css'

const QrDrawing = lazy(async () => ({ default: (await import('./QrDrawing.tsx')).QrDrawing }))

interface QrCodeProps {
  readonly text: string
  /** What the code is for, and another way to the same: it says nothing to who cannot see it. */
  readonly label: string
}

/** As large as there is room, so that a shaky hand and an old camera can read it. */
export function QrCode({ text, label }: QrCodeProps) {
  return (
    <div className={styles['code']} role="img" aria-label={label}>
      <Suspense fallback={null}>
        <QrDrawing text={text} />
      </Suspense>
    </div>
  )
}
