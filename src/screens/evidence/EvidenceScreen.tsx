import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { checkProgress, evidenceOf, isNotNeeded } from './question-evidence.ts'
import { wayBack } from './ways.ts'
import styles from './EvidenceScreen.module.css'

export function EvidenceScreen() {
  return <RoundScreen>{(view) => <QuestionList view={view} />}</RoundScreen>
}

function QuestionList({ view }: { view: RoundView }) {
  const { t } = useTranslation(['evidence', 'round'])
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const { checked, total, toCheck } = checkProgress(view)
  const back = wayBack(view)
  const isClosed = view.round.status === 'closed'
  const first = view.questionIds.indexOf(toCheck[0] ?? '') + 1
  return (
    <Page
      foot={
        <>
          <AppLink to={back.to} look={first > 0 && !isClosed ? 'plain' : 'primary'}>
            {t(back.isResult ? 'list.openResult' : 'list.openQuestion')}
          </AppLink>
          {first > 0 && !isClosed && (
            <AppLink to={paths.evidenceItem(view.round.id, first)} look="primary">
              {t('list.first', { number: first })}
            </AppLink>
          )}
        </>
      }
    >
      <div className={styles['head']}>
        <p className="quiet small">{t('list.progress', { checked, total })}</p>
        <PageHeading>{t('list.title')}</PageHeading>
        {isClosed ? (
          <Notice>
            <p>{t('list.closed')}</p>
          </Notice>
        ) : (
          <p className="lead">{t('list.lead')}</p>
        )}
      </div>
      <ol className={styles['list']} aria-label={t('list.questions')}>
        {view.questionIds.map((id, index) => (
          <li key={id}>
            <AppLink to={paths.evidenceItem(view.round.id, index + 1)}>{content.name(id)}</AppLink>
            <StateInWords view={view} questionId={id} />
          </li>
        ))}
      </ol>
    </Page>
  )
}

function StateInWords({ view, questionId }: { view: RoundView; questionId: string }) {
  const { t } = useTranslation('evidence')
  const { state, items } = evidenceOf(view, questionId)
  const stale = items.filter(({ freshness }) => freshness !== 'fresh').length
  return (
    <span className={styles['state']} data-state={state}>
      <strong>{t(`state.${isNotNeeded(view, questionId) ? 'notNeeded' : state}`)}</strong>
      {items.length > 0 && <span>{t('count', { count: items.length })}</span>}
      {stale > 0 && <span>{t('stale', { count: stale })}</span>}
    </span>
  )
}
