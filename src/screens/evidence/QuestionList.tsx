import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useUnsentEvidence } from '#src/workspace/use-unsent-evidence.ts'
import { CarryOver } from './CarryOver.tsx'
import { ListHead } from './ListHead.tsx'
import { checkProgress, evidenceOf } from './question-evidence.ts'
import { StandingMark } from './StandingMark.tsx'
import { useStandingWords } from './use-standing-words.ts'
import { wayBack } from './ways.ts'
import styles from './EvidenceScreen.module.css'

interface QuestionListProps {
  readonly view: RoundView
}

/** All questions with how their evidence stands, and the first one to look at. */
export function QuestionList({ view }: QuestionListProps) {
  const { t } = useTranslation('evidence')
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const wordsOf = useStandingWords(view)
  const unsent = useUnsentEvidence(view)
  const { id } = view.round
  const back = wayBack(view)
  const isBegun = view.questionIds.some((one) => evidenceOf(view, one).state !== 'notChecked')
  const first = view.questionIds.indexOf(checkProgress(view).toCheck[0] ?? '') + 1
  return (
    <Page
      foot={
        <>
          <AppLink to={back.to} look={first > 0 ? 'plain' : 'primary'}>
            {t(`wayBack.${back.leadsTo}`)}
          </AppLink>
          {first > 0 && (
            <AppLink to={paths.evidenceItem(id, first)} look="primary">
              {t(isBegun ? 'list.goOn' : 'list.first', { number: first })}
            </AppLink>
          )}
        </>
      }
    >
      <ListHead view={view}>
        <p className="lead">{t('list.lead')}</p>
      </ListHead>
      <CarryOver view={view} />
      <ol className={styles['list']} aria-label={t('list.questions')}>
        {view.questionIds.map((questionId, index) => {
          const { standing, label, reasons } = wordsOf(questionId)
          const count = evidenceOf(view, questionId).items.length
          return (
            <li key={questionId}>
              <AppLink to={paths.evidenceItem(id, index + 1)}>
                <StandingMark number={index + 1} standing={standing} />{' '}
                <span>{content.name(questionId)}</span>
              </AppLink>
              <div className={styles['state']}>
                <p>
                  <strong>{label}</strong>
                  {count > 0 && ` · ${t('count', { count })}`}
                </p>
                {reasons.length > 0 && <p className="quiet">{reasons.join(' ')}</p>}
                {unsent.includes(index + 1) && <p>{t('list.unsent')}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </Page>
  )
}
