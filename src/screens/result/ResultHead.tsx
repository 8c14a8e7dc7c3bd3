import { needsEvidence } from '#src/domain/stage/backed.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { Trans } from '#src/i18n/marked-words.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ResultLead } from './ResultLead.tsx'
import type { Result } from './read-result.ts'
import { useTurnoutWords } from './use-turnout-words.ts'
import styles from './ResultHead.module.css'

interface ResultHeadProps {
  readonly view: RoundView
  readonly result: Result
}

/** The result as one big sentence. It leads with what we say until all evidence is checked. */
export function ResultHead({ view, result }: ResultHeadProps) {
  const { t } = useTranslation(['result', 'round'])
  const isAlone = view.round.mode === 'alone'
  return (
    <div className={styles['head']}>
      <p className="quiet small">{useMeta(view, result).join(' · ')}</p>
      <Headline result={result} />
      <ResultLead view={view} result={result} />
      <p className="quiet">{t(isAlone ? 'view.alone' : 'view.together')}</p>
    </div>
  )
}

function useMeta(view: RoundView, result: Result): string[] {
  const { round, organisation, unit, closure } = view
  const { t } = useTranslation(['result', 'round'])
  const formats = useFormats()
  const { checked, total, needNone } = result.looked
  const turnout = useTurnoutWords(view)
  const closed =
    round.status === 'closed' && closure !== undefined
      ? [t('meta.closed', { date: formats.date(closure.closedAt), revision: closure.revision })]
      : []
  return [
    organisation.name,
    round.name,
    formats.date(round.date),
    unit?.name ?? t('round:whole'),
    t(`round:mode.${round.mode}`),
    ...(turnout === null ? [] : [turnout]),
    evidenceInWords(),
    ...closed,
  ]

  /** Of all questions only where each of them needs evidence: otherwise of those that do. */
  function evidenceInWords(): string {
    if (total === 0) return t('round:evidenceNone.all')
    return needNone === 0
      ? t('meta.checked', { checked, total })
      : t('round:evidenceNone.checked', { checked, count: total })
  }
}

function Headline({ result: { say, show } }: { result: Result }) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  if (say === null) {
    return <PageHeading tabTitle={t('title.notPlaced')}>{t('headline.notPlaced')}</PageHeading>
  }
  const values = { say: stages.name(say), sayPlace: stages.place(say) }
  const components = {
    line: <span className={styles['line']} />,
    place: <span className={styles['place']} />,
  }
  if (show === null || show === say) {
    return (
      <PageHeading tabTitle={t('title.say', values)}>
        <Trans
          t={t}
          i18nKey={show === null || !needsEvidence(show) ? 'headline.say' : 'headline.same'}
          values={values}
          components={components}
        />
      </PageHeading>
    )
  }
  const both = { ...values, show: stages.name(show), showPlace: stages.place(show) }
  return (
    <PageHeading tabTitle={t('title.both', both)}>
      <Trans t={t} i18nKey="headline.both" values={both} components={components} />
    </PageHeading>
  )
}
