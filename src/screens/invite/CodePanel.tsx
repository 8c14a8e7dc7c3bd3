import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { QrCode } from '#src/ui/qr/QrCode.tsx'
import type { Invite } from './use-invitation.ts'
import styles from './CodePanel.module.css'

/** The code with the steps to say aloud. On paper it is the whole sheet, for the wall of the room. */
export function CodePanel({ invite: { fields, link } }: { readonly invite: Invite }) {
  const { t } = useTranslation('invite')
  const { date } = useFormats()
  const round = fields.roundName
  return (
    <section className={`${cardClass()} ${styles['panel']}`}>
      <div className={`${styles['head']} no-print`}>
        <h2>{t('code.title')}</h2>
        <p>{t('code.explain')}</p>
      </div>
      <div className={`${styles['wall']} only-print`}>
        <p>
          <strong>
            <bdi>{fields.organisation.name}</bdi>
          </strong>
        </p>
        <p>{t('code.when', { round, date: date(fields.roundDate) })}</p>
      </div>
      <QrCode text={link} label={t('code.label', { round })} />
      <ol className={styles['steps']}>
        <li>{t('code.step.open')}</li>
        <li>{t('code.step.scan')}</li>
        <li>{t('code.step.answer')}</li>
      </ol>
      <p className={styles['without']}>{t('code.without')}</p>
      <div className="no-print">
        <Button onPress={printPage}>{t('code.print')}</Button>
      </div>
    </section>
  )
}
