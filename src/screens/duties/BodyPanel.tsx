import { existsIn } from '#src/domain/duty/duties-for.ts'
import type { Nation, Sector } from '#src/domain/record/organisation.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { nations, sectors, sectorsIn } from '#src/questions/sectors.ts'
import { Field } from '#src/ui/field/Field.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { pairClass } from '#src/workspace/layout-class.ts'
import { KeptNote } from './KeptNote.tsx'
import { PrintedLines } from './PrintedLines.tsx'
import { SavedNote } from './SavedNote.tsx'
import { useBody } from './use-body.ts'
import type { DutiesView } from './use-duties.ts'
import styles from './Duties.module.css'

/** What decides which duties there are. A change loses nothing: what was marked is kept by nation. */
export function BodyPanel({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation(['duties', 'nations', 'sectors'])
  const formats = useFormats()
  const { organisation, today, staffNumbers } = view
  const { body, headcount, isHeadcountWrong } = useBody(organisation)
  const { nation, sector } = body.fields
  const hasHeadcount = staffNumbers.length > 0
  const isHere = existsIn(sectors, { nation, sector }, today)
  return (
    <Panel id="duties-body" title={t('body.title')}>
      <p>{t('body.explain')}</p>
      <PrintedLines
        lines={[
          { name: t('body.nation'), text: t(`nations:${nation}.name`) },
          { name: t('body.sector'), text: t(`sectors:${sector}.name`) },
          // Paper says what the device took, not what it refused.
          {
            name: t('body.headcount'),
            text: hasHeadcount && !isHeadcountWrong ? headcount.fields.text : '',
          },
        ]}
      />
      <div className={`no-print ${pairClass()}`}>
        <Field label={t('body.nation')}>
          {(wiring) => (
            <select
              {...wiring}
              value={nation}
              onChange={(event) => body.change({ nation: event.target.value as Nation })}
            >
              {nations.map((id) => (
                <option key={id} value={id}>
                  {t(`nations:${id}.name`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('body.sector')}>
          {(wiring) => (
            <select
              {...wiring}
              value={sector}
              onChange={(event) => body.change({ sector: event.target.value as Sector })}
            >
              {!isHere && (
                <option value={sector}>
                  {t('body.notHere', { kind: t(`sectors:${sector}.name`) })}
                </option>
              )}
              {sectorsIn(nation, today).map((id) => (
                <option key={id} value={id}>
                  {t(`sectors:${id}.name`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="quiet small no-print">{t('body.everyKind')}</p>
      {hasHeadcount && (
        <div className="no-print">
          <Field
            label={t('body.headcount')}
            hint={t('body.headcountHint', {
              numbers: formats.list(staffNumbers.map((staff) => formats.number(staff))),
            })}
            error={isHeadcountWrong ? t('body.headcountError') : undefined}
          >
            {(wiring) => (
              <input
                {...wiring}
                type="text"
                inputMode="numeric"
                className={styles['short']}
                value={headcount.fields.text}
                onChange={(event) => headcount.change({ text: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
      <div className={styles['under']}>
        <SavedNote of={[body, headcount]} />
      </div>
      {!isHere && (
        <Notice kind="warning" announced>
          <p>{t('body.noKind', { nation: t(`nations:${nation}.name`) })}</p>
        </Notice>
      )}
      <KeptNote view={view} />
    </Panel>
  )
}
