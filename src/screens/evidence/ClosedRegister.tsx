import { useContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EvidenceCard } from './EvidenceCard.tsx'
import { ListHead } from './ListHead.tsx'
import { evidenceOf } from './question-evidence.ts'
import { StandingMark } from './StandingMark.tsx'
import { useStandingWords } from './use-standing-words.ts'
import { wayBack } from './ways.ts'
import styles from './ClosedRegister.module.css'

interface ClosedRegisterProps {
  readonly view: RoundView
}

/** All evidence of a closed round on one page, to be read by others and to be printed. */
export function ClosedRegister({ view }: ClosedRegisterProps) {
  const { t } = useTranslation('evidence')
  const formats = useFormats()
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const wordsOf = useStandingWords(view)
  const { closure, round } = view
  return (
    <Page
      foot={
        <>
          <Button onPress={printPage}>{t('closed.print')}</Button>
          <AppLink to={wayBack(view).to} look="primary">
            {t('wayBack.result')}
          </AppLink>
        </>
      }
    >
      <ListHead view={view}>
        <Notice>
          <p>
            {t('closed.text')}{' '}
            {closure !== undefined &&
              t('closed.when', {
                date: formats.date(closure.closedAt),
                revision: closure.revision,
              })}
          </p>
        </Notice>
      </ListHead>
      <ol className={styles['register']} aria-label={t('list.questions')}>
        {view.questionIds.map((questionId, index) => (
          <li key={questionId}>{questionPart(questionId, index + 1)}</li>
        ))}
      </ol>
    </Page>
  )

  function questionPart(questionId: string, number: number) {
    const { standing, label, reasons } = wordsOf(questionId)
    const { items } = evidenceOf(view, questionId)
    return (
      <>
        <h2>
          <StandingMark number={number} standing={standing} />{' '}
          <span>{content.name(questionId)}</span>
        </h2>
        <p>
          <strong>{label}</strong> <span className="quiet">{reasons.join(' ')}</span>
        </p>
        {items.length > 0 && (
          <ul className={styles['items']}>
            {items.map((one) => (
              <li key={one.evidenceId}>
                <EvidenceCard shown={one} roundDate={round.date} />
              </li>
            ))}
          </ul>
        )}
      </>
    )
  }
}
