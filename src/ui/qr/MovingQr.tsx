import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { QrCode } from './QrCode.tsx'
import { useMovingNumber } from './use-moving-number.ts'
import styles from './MovingQr.module.css'

/** What is too long for one code, as a row of texts without end: a `Sending` of transfer. */
export interface Pictures {
  /** With one, a single picture holds it all. */
  readonly blocks: number
  readonly frame: (number: number) => string
}

interface MovingQrProps {
  /** What is sent anew wants a new `key`, so that its pictures begin with the first. */
  readonly pictures: Pictures
  readonly label: string
}

/** Codes one after the other. They are the content, so they also move where less motion is asked. */
export function MovingQr({ pictures, label }: MovingQrProps) {
  if (pictures.blocks === 1) return <QrCode text={pictures.frame(0)} label={label} />
  return <Moving pictures={pictures} label={label} />
}

function Moving({ pictures, label }: MovingQrProps) {
  const { t } = useTranslation('scan')
  const { number, isMoving, isSlow, toggleMoving, toggleSlow } = useMovingNumber()
  const shown = number + 1
  return (
    <div className={styles['moving']}>
      <QrCode text={pictures.frame(number)} label={label} />
      <p className={styles['number']}>
        {isMoving ? t('moving.picture', { number: shown }) : t('moving.held', { number: shown })}
      </p>
      <p>{t('moving.needed', { count: pictures.blocks })}</p>
      <div className={styles['actions']}>
        <Button onPress={toggleMoving}>{isMoving ? t('moving.pause') : t('moving.goOn')}</Button>
        <Button onPress={toggleSlow}>{isSlow ? t('moving.faster') : t('moving.slower')}</Button>
      </div>
    </div>
  )
}
