import { useState } from 'react'
import type { Evidence } from '#src/domain/record/evidence.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { EvidencePicker } from './EvidencePicker.tsx'
import styles from './EvidenceLinks.module.css'

interface EvidenceLinksProps {
  /** Of what it is linked to, for those who only hear the buttons. */
  readonly title: string
  readonly evidence: readonly Evidence[]
  readonly linked: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** What shows that a duty is met or an action done: pieces of the organisation's own list. */
export function EvidenceLinks({ title, evidence, linked, onChange }: EvidenceLinksProps) {
  const { t } = useTranslation('evidence')
  const formats = useFormats()
  const [isChoosing, setChoosing] = useState(false)
  // What was deleted elsewhere stays linked, and shows again when it is brought back.
  const shown = evidence.filter(({ id }) => linked.includes(id))
  return (
    <div className={styles['links']}>
      <p className={styles['label']}>{t('links.label')}</p>
      {shown.length === 0 ? (
        <p>{t('links.none')}</p>
      ) : (
        <ul aria-label={t('links.linked')}>
          {shown.map(({ id, item }) => (
            <li key={id}>
              <span>
                <bdi>{item.what}</bdi>{' '}
                <span className="quiet small">{formats.date(item.date)}</span>
              </span>
              <span className="no-print">
                <Button look="text" onPress={() => onChange(linked.filter((one) => one !== id))}>
                  {t('links.takeOff')} <span className="visually-hidden">{item.what}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {evidence.length === 0 ? (
        <p className="quiet small no-print">{t('links.nothingListed')}</p>
      ) : (
        <div className="no-print">
          <Button onPress={() => setChoosing(!isChoosing)}>
            {t(isChoosing ? 'links.done' : 'links.choose')}{' '}
            <span className="visually-hidden">{title}</span>
          </Button>
        </div>
      )}
      {isChoosing && <EvidencePicker evidence={evidence} linked={linked} onChange={onChange} />}
    </div>
  )
}
