import { useId } from 'react'
import type { ImportPreview } from '#src/domain/merge/import-preview.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import type { ChoicesPartProps } from './ChoicesPart.tsx'
import { useRecordName } from './use-record-name.ts'
import styles from './Open.module.css'

interface BackTicksProps extends ChoicesPartProps {
  readonly fate: 'deletedHere' | 'deletedThere'
  /** Where the content comes from when it is ticked. */
  readonly side: 'here' | 'file'
}

/** What one side deleted. It stays deleted unless a person wants it back. */
export function BackTicks({ preview, choices, onChange, fate, side }: BackTicksProps) {
  const { t } = useTranslation('open')
  const nameOf = useRecordName()
  const id = useId()
  const entries = preview.open.filter((entry) => entry.fate === fate)
  if (entries.length === 0) return null
  const isAll = choices.forAll[fate] === side
  const isBack = (key: string) => (choices.each[key] ?? choices.forAll[fate]) === side

  function tickAll(on: boolean): void {
    const keys = new Set(entries.map(({ key }) => key))
    const each = Object.entries(choices.each).filter(([key]) => !keys.has(key))
    onChange({
      forAll: { ...choices.forAll, [fate]: on ? side : 'newest' },
      each: Object.fromEntries(each),
    })
  }

  return (
    <div role="group" aria-labelledby={id} className={styles['ticks']}>
      <p id={id} className={styles['legend']}>
        {t(`choices.${fate}`)}
      </p>
      {countOf(preview, fate) > 1 && (
        <TickBox label={t('choices.all')} on={isAll} onChange={tickAll} />
      )}
      {entries.map((entry) => (
        <TickBox
          key={entry.key}
          label={nameOf(entry)}
          on={isBack(entry.key)}
          onChange={(on) =>
            onChange({ ...choices, each: { ...choices.each, [entry.key]: on ? side : 'newest' } })
          }
        />
      ))}
    </div>
  )
}

function countOf({ parts }: ImportPreview, fate: BackTicksProps['fate']): number {
  return parts.reduce((sum, { counts }) => sum + counts[fate], 0)
}
