import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { offerFile } from '#src/platform/files.ts'
import { canShare, share } from '#src/platform/share.ts'
import { sendInFrames, WHOLE_MAX } from '#src/transfer/frames/send.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { MovingQr } from '#src/ui/qr/MovingQr.tsx'
import styles from './SecondDevice.module.css'

interface CodeOrFileProps {
  readonly text: string
  /** That of the file, without its ending. */
  readonly name: string
  /** What the code is for. */
  readonly label: string
  readonly children?: ReactNode
}

/** The same text as pictures for a camera and as a file. */
export function CodeOrFile({ text, name, label, children }: CodeOrFileProps) {
  const { t } = useTranslation('secondDevice')
  const pictures = useMemo(() => {
    const bytes = new TextEncoder().encode(text)
    return bytes.length > WHOLE_MAX ? null : sendInFrames(bytes)
  }, [text])
  const shown = useRef<HTMLDivElement>(null)
  // It comes where a button was, which may be far down; after the heading above it took the focus,
  // which moves the page as well.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      shown.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  const shareable = {
    title: label,
    file: { name: `${name}.txt`, type: 'text/plain', content: text },
  }
  return (
    <div className={styles['code']}>
      {pictures === null ? (
        <p>{t('tooLong')}</p>
      ) : (
        <div ref={shown} className={styles['picture']}>
          <MovingQr key={text} pictures={pictures} label={label} />
        </div>
      )}
      <div className={styles['ways']}>
        <Button onPress={() => offerFile(`${name}.json`, 'application/json', text)}>
          {t('save')}
        </Button>
        {canShare(shareable) && <Button onPress={() => void share(shareable)}>{t('share')}</Button>}
        {children}
      </div>
    </div>
  )
}
