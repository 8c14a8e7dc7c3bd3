import type { Choice } from '#src/domain/merge/import-choices.ts'
import type { OpenEntry } from '#src/domain/merge/import-preview.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import styles from './Open.module.css'
import { useRecordName } from './use-record-name.ts'

interface DifferingRecordProps {
  readonly entry: OpenEntry
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

/** A day as records have it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** One record, as it is here and in the file. */
export function DifferingRecord({ entry, choice, onChoose }: DifferingRecordProps) {
  const { t } = useTranslation('open')
  const nameOf = useRecordName()
  const formats = useFormats()
  const { newest, here, file } = entry
  const inWords = (texts: readonly string[]) =>
    texts.map((text) => (DAY.test(text) ? formats.date(text) : text)).join(' · ')
  return (
    <div className={styles['record']}>
      <h3>
        <bdi>{nameOf(entry)}</bdi>
      </h3>
      {here.length > 0 && <p>{t('choices.isHere', { text: inWords(here) })}</p>}
      {file.length > 0 && <p>{t('choices.inFile', { text: inWords(file) })}</p>}
      <ChoiceGroup
        legend={
          <>
            <span className="visually-hidden">{`${nameOf(entry)}. `}</span>
            {t(`choices.isNewest.${newest}`)}
          </>
        }
        name={entry.key}
        shape="row"
        options={(['newest', 'here', 'file'] as const).map((value) => ({
          value,
          label: t(`choices.${value}`),
        }))}
        value={choice}
        onChoose={onChoose}
      />
    </div>
  )
}
