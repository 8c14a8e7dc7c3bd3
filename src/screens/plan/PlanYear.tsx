import { memo, useMemo } from 'react'
import { isOverdue } from '#src/domain/plan/action-state.ts'
import { yearFrom, type PlanDate, type PlanMonth } from '#src/domain/plan/plan-dates.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { LateFold } from './LateFold.tsx'
import type { Plan } from './use-plan.ts'
import styles from './PlanPage.module.css'

/** Of one month; a plan with more has too much in it to be read as a year. */
const CAP = 30

/** Twelve months, each under its name, with what is due or to be looked at again in it. */
export function PlanYear({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan')
  return (
    // On paper the list above has every date; the year goes along where somebody opened it.
    <LateFold onPaper={false} summary={t('year.title')}>
      {() => <YearMonths plan={plan} />}
    </LateFold>
  )
}

const YearMonths = memo(function YearMonths({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const words = useActionWords()
  const months = useMemo(() => yearFrom(plan.actions, plan.today), [plan])
  const count = months.reduce((sum, { dates }) => sum + dates.length, 0)
  const overdue = plan.actions.filter((action) => isOverdue(action, plan.today)).length
  return (
    <>
      <p>{count === 0 ? t('year.none') : t('year.lead', { count })}</p>
      {overdue > 0 && <p>{t('year.overdue', { count: overdue })}</p>}
      {months.map((month) => (
        <section key={month.month} className={stackClass()}>
          <h3>{monthName(month)}</h3>
          {month.dates.length === 0 ? (
            <p className="quiet">{t('year.nothing')}</p>
          ) : (
            <DataTable
              caption={monthName(month)}
              columns={[t('year.day'), t('year.owner'), t('year.what')]}
              rows={month.dates.slice(0, CAP).map(toRow)}
            />
          )}
          {month.dates.length > CAP && (
            <p>{t('list.capped', { shown: CAP, count: month.dates.length })}</p>
          )}
        </section>
      ))}
    </>
  )

  function monthName({ month }: PlanMonth): string {
    return formats.monthAndYear(`${month}-01`)
  }

  function toRow({ kind, date, action }: PlanDate) {
    return {
      key: `${kind} ${action.id}`,
      heading: (
        <>
          {formats.date(date)} <span className={styles['why']}>{t(`year.kind.${kind}`)}</span>
        </>
      ),
      cells: [
        <bdi key="owner">{words.owner(action)}</bdi>,
        <AppLink key="what" to={paths.action(plan.organisation.id, action.id)}>
          <bdi>{words.what(action)}</bdi>
        </AppLink>,
      ],
    }
  }
})
