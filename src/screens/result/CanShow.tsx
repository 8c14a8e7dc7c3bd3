import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ProfileLine, Result } from './read-result.ts'
import { SureApart } from './SureApart.tsx'
import styles from './Panels.module.css'

interface CanShowProps {
  readonly view: RoundView
  readonly result: Result
  readonly content: ContentWords
}

/** Gaps in the evidence, apart from what holds the stage back. */
export function CanShow({ view, result, content }: CanShowProps) {
  const { t } = useTranslation(['result', 'round'])
  const stages = useStageWords()
  const { looked, toCheck, lines } = result
  const { checked, total, needNone } = looked
  const gaps = lines.filter(({ choice, show }) => show !== null && show !== choice)
  const isClosed = view.round.status === 'closed'
  const overall = useGapInWords(result, gaps.length, isClosed)
  return (
    <Panel title={t('show.title')}>
      {toCheck.length > 0 ? (
        <p>
          {t('show.progress', { checked, total })}{' '}
          {needNone > 0 && t('round:evidenceNone.sentence', { count: needNone })}
        </p>
      ) : (
        <p>{overall}</p>
      )}
      {gaps.length > 0 && (
        <ul className={styles['list']}>
          {gaps.map((line) => (
            <li key={line.questionId}>
              {name(line)}
              <span>{gapInWords(line)}</span>
            </li>
          ))}
        </ul>
      )}
      {toCheck.length > 0 && (
        <>
          <h3>{t(isClosed ? 'show.unchecked' : 'show.toCheck')}</h3>
          <ul className={styles['list']}>
            {lines
              .filter(({ questionId }) => toCheck.includes(questionId))
              .map((line) => (
                <li key={line.questionId}>{name(line)}</li>
              ))}
          </ul>
        </>
      )}
      <SureApart result={result} content={content} />
      {isClosed && (
        <p className="no-print">
          <AppLink to={paths.evidence(view.round.id)}>{t('next.seeEvidence')}</AppLink>
        </p>
      )}
    </Panel>
  )

  function gapInWords({ choice, show, evidence }: ProfileLine): string {
    if (choice === 'dontKnow' || show === null) return ''
    const say = stages.name(choice)
    return evidence === 'none'
      ? t('show.none', { say })
      : t('show.less', { say, show: stages.name(show) })
  }

  function name({ questionId, number }: ProfileLine) {
    const words = content.name(questionId)
    if (isClosed) return <strong>{words}</strong>
    return (
      <AppLink
        to={paths.evidenceItem(view.round.id, number)}
        label={t('show.addLabel', { name: words })}
      >
        {words}
      </AppLink>
    )
  }
}

function useGapInWords({ reading }: Result, gaps: number, isClosed: boolean): string {
  const { t } = useTranslation('result')
  if (gaps === 0) return t('show.all')
  const stages = reading.gap?.stages ?? 0
  if (stages === 0) return t('show.gapNone')
  if (stages > 1) return t('show.gapMore', { count: stages })
  return isClosed ? t('show.gapOne') : `${t('show.gapOne')} ${t('show.cure')}`
}
