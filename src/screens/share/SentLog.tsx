import { SENT_FORMS } from '#src/domain/summary/sent-draft.ts'
import type { Closure } from '#src/domain/record/closure.ts'
import type { SharingLog } from '#src/domain/record/logs.ts'
import type { Wishes } from '#src/domain/summary/wishes.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useSentLog } from './use-sent-log.ts'
import styles from './SharePage.module.css'

interface SentLogProps {
  readonly closure: Closure
  readonly wishes: Wishes
  readonly log: readonly SharingLog[]
}

/** Which body has which version. The app sends nothing, so people write it down. */
export function SentLog({ closure, wishes, log }: SentLogProps) {
  const { t } = useTranslation('share')
  const sent = useSentLog(closure, wishes)
  const { draft, type, added, wrong } = sent.adding
  return (
    <div className="no-print">
      <Panel title={t('log.title')}>
        <p>{t('log.lead')}</p>
        {log.length === 0 && <p className="quiet">{t('log.empty')}</p>}
        <SentLines log={log} onRemove={sent.taking.remove} />
        <RemovedNotice
          message={
            sent.taking.removed === undefined
              ? undefined
              : t('log.removed', { to: sent.taking.removed.to })
          }
          failed={sent.taking.failed ? t('log.failed') : undefined}
          onUndo={sent.taking.undo}
          onDismiss={sent.taking.dismiss}
        />
        <div role="status">{added !== undefined && <p>{t('log.added', { to: added })}</p>}</div>
        <form
          noValidate
          className={styles['part']}
          onSubmit={(event) => {
            event.preventDefault()
            sent.adding.add()
          }}
        >
          <PlanText
            label={t('log.to')}
            hint={t('log.toHint')}
            size="line"
            value={draft.to}
            error={wrong === 'to' ? t('log.toMissing') : undefined}
            onChange={(to) => type({ to })}
          />
          <Field label={t('log.form')}>
            {(wiring) => (
              <select
                {...wiring}
                value={draft.form}
                onChange={({ target }) => type({ form: target.value })}
              >
                {SENT_FORMS.map((form) => (
                  <option key={form} value={form}>
                    {t(`form.${form}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PlanDay
            label={t('log.date')}
            value={draft.date}
            error={wrong === 'date' ? t('log.dateMissing') : undefined}
            onChange={(date) => type({ date })}
          />
          {sent.adding.trouble !== undefined && (
            <Notice kind="error" announced>
              <p>{t('log.failed')}</p>
            </Notice>
          )}
          <div>
            <Button type="submit">{t('log.add')}</Button>
          </div>
          {sent.adding.isStarted && <DraftNote id={sent.adding.draftId} kept={t('log.kept')} />}
        </form>
      </Panel>
    </div>
  )
}

interface SentLinesProps {
  readonly log: readonly SharingLog[]
  readonly onRemove: (line: SharingLog) => void
}

function SentLines({ log, onRemove }: SentLinesProps) {
  const { t } = useTranslation('share')
  const formats = useFormats()
  return (
    <ul className={styles['log']}>
      {log.map((line) => (
        <li key={line.id}>
          <span>
            {t('log.line', {
              date: formats.date(line.date),
              form: formOf(line.form),
              to: line.to,
              version: line.summaryVersion,
              status: t(`statusOf.${line.status}`),
            })}
          </span>
          <Button look="text" onPress={() => onRemove(line)}>
            {t('log.remove')} <span className="visually-hidden">{line.to}</span>
          </Button>
        </li>
      ))}
    </ul>
  )

  /** An older or a newer app may know of other forms. */
  function formOf(form: string): string {
    const known = SENT_FORMS.find((one) => one === form)
    return t(`form.${known ?? 'other'}`)
  }
}
