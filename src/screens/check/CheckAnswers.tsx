import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { mayAnswer } from '#src/domain/round/life.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { CheckedAnswer } from './CheckedAnswer.tsx'
import { useHandIn } from './use-hand-in.ts'
import styles from './CheckAnswers.module.css'

export function CheckAnswers({ view }: { view: RoundView }) {
  const { t } = useTranslation(['check', 'shell'])
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const { handIn, problem } = useHandIn(view)
  const together = view.round.mode === 'together'
  const blank = view.questionIds.filter((id) => view.choices[id] === undefined)
  const firstBlank = view.questionIds.indexOf(blank[0] ?? '') + 1
  const open = mayAnswer(view.round).ok

  return (
    <Page
      foot={
        <>
          <AppLink to={paths.question(view.round.id, view.questionIds.length)} look="plain">
            {t('shell:back')}
          </AppLink>
          {open && blank.length === 0 && (
            <Button look="primary" onPress={handIn}>
              {t(together ? 'handInTogether' : 'handIn')}
            </Button>
          )}
          {open && blank.length > 0 && (
            <AppLink to={paths.question(view.round.id, firstBlank)} look="primary">
              {t('answer', { number: firstBlank })}
            </AppLink>
          )}
          {!open && (
            <AppLink to={paths.result(view.round.id)} look="primary">
              {t('seeResult')}
            </AppLink>
          )}
        </>
      }
    >
      <div className={styles['head']}>
        <PageHeading>{t(together ? 'titleTogether' : 'title')}</PageHeading>
        <p className="lead">{t('lead')}</p>
      </div>
      {blank.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{t('blank', { count: blank.length })}</strong>
          </p>
          <p>{t('blankHelp')}</p>
        </Notice>
      )}
      {(!open || problem === 'alreadyHandedIn') && (
        <Notice announced>
          <p>{t('alreadyHandedIn')}</p>
        </Notice>
      )}
      {problem === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('failed')}</p>
        </Notice>
      )}
      <ol className={styles['answers']}>
        {view.questionIds.map((id, index) => (
          <CheckedAnswer
            key={id}
            view={view}
            content={content}
            questionId={id}
            number={index + 1}
            open={open}
          />
        ))}
      </ol>
      {open && <p className="quiet">{t('sealing')}</p>}
    </Page>
  )
}
