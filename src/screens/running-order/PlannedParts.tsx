import type { WishedPlan } from '#src/domain/workshop/session-wish.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { usePartName } from '#src/workspace/running-order/use-part-name.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { plannedRows } from './part-rows.ts'
import { PartList } from './PartList.tsx'
import styles from './PlanSession.module.css'

interface PlannedPartsProps {
  readonly view: RoundView
  readonly wished: WishedPlan
  readonly now: string
}

export function PlannedParts({ view, wished, now }: PlannedPartsProps) {
  const { t } = useTranslation('runningOrder')
  const nameOf = usePartName(view, null)
  const { parts, spareSeconds } = wished
  const isRevealed = view.reveals.length > 0
  const talks = parts.filter(({ kind }) => kind === 'talk').length
  const total = view.questionIds.length
  return (
    <section className={styles['planned']} aria-labelledby="session-plan">
      <h2 id="session-plan">{t('plan.title')}</h2>
      <TooShort wished={wished} />
      <PartList rows={plannedRows(parts, now)} nameOf={nameOf} />
      {spareSeconds >= 60 && <p>{t('plan.spare', { count: Math.floor(spareSeconds / 60) })}</p>}
      {talks > 0 && talks < total && !isRevealed && (
        <p className="quiet">{t('plan.talks', { count: talks, total })}</p>
      )}
    </section>
  )
}

function TooShort({ wished }: { readonly wished: WishedPlan }) {
  const { t } = useTranslation('runningOrder')
  const { missingSeconds, isPast, plan } = wished
  if (isPast) {
    return (
      <Notice kind="warning" announced>
        <p>{t('plan.past')}</p>
      </Notice>
    )
  }
  if (missingSeconds === 0) return null
  const helps = ['later' as const, ...leavable(plan)]
  return (
    <Notice kind="warning" announced>
      <p>
        <strong>{t('plan.short', { count: Math.ceil(missingSeconds / 60) })}</strong>
      </p>
      <p>{t('plan.helps')}</p>
      <ul>
        {helps.map((help) => (
          <li key={help}>{t(`plan.help.${help}`)}</li>
        ))}
      </ul>
      <p>{t('plan.anyway')}</p>
    </Notice>
  )
}

function leavable({ silentSeconds, parts, format }: WishedPlan['plan']) {
  return [
    ...(silentSeconds > 0 ? ['silence' as const] : []),
    ...(parts.some(({ kind }) => kind === 'break') ? ['break' as const] : []),
    ...(format === 'cafe' ? ['talk' as const] : []),
  ]
}
