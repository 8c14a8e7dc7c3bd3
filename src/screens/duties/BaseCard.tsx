import { NAME_MAX } from '#src/domain/record/fields.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { EvidenceSource } from '#src/questions/duty-ids.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { cardClass } from '#src/ui/page/card-class.ts'
import { BASE_STATES } from './base-states.ts'
import { DateField } from './DateField.tsx'
import { PrintedLines } from './PrintedLines.tsx'
import { SavedNote } from './SavedNote.tsx'
import { TextField } from './TextField.tsx'
import { useBaseEntry, type BaseEntry } from './use-base-entry.ts'
import styles from './Duties.module.css'

interface BaseCardProps {
  readonly organisationId: string
  readonly source: EvidenceSource
  readonly entry: BaseEntry | undefined
}

export function BaseCard({ organisationId, source, entry }: BaseCardProps) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const work = useBaseEntry(organisationId, source, entry)
  const { state, date, owner, where, notCounted } = work.fields
  const name = t(`sources.${source}.name`)
  const hidden = <span className="visually-hidden">{name}</span>
  return (
    <article className={`${cardClass()} ${styles['card']}`}>
      <div>
        <h3>{name}</h3>
        <p>{t(`sources.${source}.hint`)}</p>
      </div>
      <div className="no-print">
        <ChoiceGroup
          legend={
            <>
              {t('base.legend')} {hidden}
            </>
          }
          name={source}
          shape="row"
          value={state}
          onChoose={(chosen) => work.change({ state: chosen })}
          options={BASE_STATES.map((value) => ({ value, label: t(`base.state.${value}`) }))}
        />
        <div className={styles['under']}>
          {state !== null && (
            <Button look="text" onPress={() => work.change({ state: null })}>
              {t('mark.clear')} {hidden}
            </Button>
          )}
          <SavedNote of={[work]} />
        </div>
      </div>
      <p className="only-print">
        {t('mark.printed', {
          mark: state === null ? t('mark.notLookedAt') : t(`base.state.${state}`),
        })}
      </p>
      <PrintedLines
        lines={[
          { name: t('base.date'), text: date === null ? '' : formats.date(date) },
          { name: t('base.owner'), text: owner },
          { name: t('base.where'), text: where },
          { name: t('base.notCounted'), text: notCounted },
        ]}
      />
      <div className="no-print">
        <Disclosure
          look="inline"
          summary={
            <>
              {t('base.more')} {hidden}
            </>
          }
        >
          <DateField
            label={t('base.date')}
            value={date}
            onChange={(day) => work.change({ date: day })}
          />
          <TextField
            label={t('base.owner')}
            hint={t('base.ownerHint')}
            most={NAME_MAX}
            value={owner}
            onChange={(text) => work.change({ owner: text })}
          />
          <TextField
            label={t('base.where')}
            hint={t('base.whereHint')}
            value={where}
            onChange={(text) => work.change({ where: text })}
          />
          <TextField
            label={t('base.notCounted')}
            hint={t('base.notCountedHint')}
            lines="many"
            value={notCounted}
            onChange={(text) => work.change({ notCounted: text })}
          />
        </Disclosure>
      </div>
    </article>
  )
}
