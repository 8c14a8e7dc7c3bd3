import type { Choice, Choices } from '#src/domain/merge/import-choices.ts'
import type { ImportPreview, OpenEntry } from '#src/domain/merge/import-preview.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { BackTicks } from './BackTicks.tsx'
import { DifferingRecord } from './DifferingRecord.tsx'
import styles from './Open.module.css'

export interface ChoicesPartProps {
  readonly preview: ImportPreview
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** What a person may decide. Whoever decides nothing has the newest of each. */
export function ChoicesPart({ preview, choices, onChange }: ChoicesPartProps) {
  const { t } = useTranslation('open')
  const differing = preview.open.filter(({ fate }) => fate === 'differs')
  const forAll = choices.forAll.differs ?? 'newest'
  const more = preview.openCount - preview.open.length

  function chooseAll(choice: Choice): void {
    const others = Object.entries(choices.each).filter(
      ([key]) => !differing.some((entry) => entry.key === key),
    )
    onChange({
      forAll: { ...choices.forAll, differs: choice },
      each: Object.fromEntries(others),
    })
  }

  function chooseOne({ key }: OpenEntry, choice: Choice): void {
    onChange({ ...choices, each: { ...choices.each, [key]: choice } })
  }

  return (
    <div className={styles['choices']}>
      {differing.length > 0 && (
        <>
          <ChoiceGroup
            legend={t('choices.differs')}
            name="differs"
            options={[
              { value: 'newest', label: t('choices.newest'), hint: t('choices.newestHint') },
              { value: 'here', label: t('choices.here') },
              { value: 'file', label: t('choices.file') },
            ]}
            value={forAll}
            onChoose={chooseAll}
          />
          <Disclosure summary={t('choices.each', { count: differing.length })}>
            <ul className={styles['records']}>
              {differing.map((entry) => (
                <li key={entry.key}>
                  <DifferingRecord
                    entry={entry}
                    choice={choices.each[entry.key] ?? forAll}
                    onChoose={(choice) => chooseOne(entry, choice)}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      <BackTicks fate="deletedHere" side="file" {...{ preview, choices, onChange }} />
      <BackTicks fate="deletedThere" side="here" {...{ preview, choices, onChange }} />
      {more > 0 && <p className="quiet">{t('choices.more', { count: more })}</p>}
    </div>
  )
}
