import { useDeferredValue, useState } from 'react'
import type { Evidence } from '#src/domain/record/evidence.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import { findEvidence } from './find-evidence.ts'
import styles from './Duties.module.css'

interface EvidencePickerProps {
  readonly evidence: readonly Evidence[]
  readonly linked: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** A register may hold thousands of pieces, so only the nearest few are drawn. */
const MOST_SHOWN = 12

export function EvidencePicker({ evidence, linked, onChange }: EvidencePickerProps) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const [wanted, setWanted] = useState('')
  const found = findEvidence(evidence, useDeferredValue(wanted))
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <div className="no-print">
      <Field label={t('evidence.search')}>
        {(wiring) => (
          <input
            {...wiring}
            type="search"
            dir="auto"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        )}
      </Field>
      <p role="status" className="quiet small">
        {found.length === 0
          ? t('evidence.nothingFound')
          : t('evidence.shown', { shown: shown.length, count: found.length })}
      </p>
      {shown.map(({ id, item }) => (
        <label key={id} className={styles['tick']}>
          <input
            type="checkbox"
            checked={linked.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...linked, id] : linked.filter((one) => one !== id))
            }
          />
          <bdi>{item.what}</bdi>
          <span className="quiet small">{formats.date(item.date)}</span>
        </label>
      ))}
    </div>
  )
}
