import { nextDate } from '#src/domain/duty/next-date.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DutyFields } from './DutyFields.tsx'
import { lastDone } from '#src/domain/duty/last-done.ts'
import { stateOf } from './state-of.ts'
import type { DutiesView, ShownDuty } from './use-duties.ts'
import { useDutyWords } from './use-duty-words.ts'
import { cardClass } from '#src/ui/page/card-class.ts'
import styles from './Duties.module.css'

interface DutyCardProps {
  readonly view: DutiesView
  readonly item: ShownDuty
}

/** One duty of today: what it asks, where it stands in the law, and how far the body is. */
export function DutyCard({ view, item }: DutyCardProps) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const words = useDutyWords()
  const { id, law, checked, unsure, staffFrom, due } = item
  const state = stateOf(view, id)?.state
  const next = due === undefined ? null : nextDate(due, lastDone(state), view.today)
  const isAsked = staffFrom !== undefined && view.organisation.headcount === null
  return (
    <article className={`${cardClass()} ${styles['card']}`}>
      <div>
        <h3>{t(`items.${id}.title`)}</h3>
        <p>{t(`items.${id}.what`)}</p>
        {due !== undefined && (
          <p className="small">
            {t(`more.rhythm.${due.everyYears}`)}
            {next !== null && state?.met !== 'doesNotApply' && (
              <>
                {' '}
                <strong>
                  {t(next < view.today ? 'more.late' : 'more.next', { date: formats.date(next) })}
                </strong>
              </>
            )}
          </p>
        )}
        {isAsked && <p>{t('today.staffFrom', { staff: staffFrom })}</p>}
        <p className="quiet small">
          {t('today.law', { law: words.law(law) })}
          {unsure !== true && ` ${t('today.checked', { date: formats.date(checked) })}`}
        </p>
        {unsure === true && (
          <p className="small">
            <strong>{t('today.unsure', { date: formats.date(checked) })}</strong>
          </p>
        )}
      </div>
      <DutyFields view={view} itemId={id} />
    </article>
  )
}
