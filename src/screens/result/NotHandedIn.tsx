import { listMissing } from '#src/domain/stage/answers.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ReopenedNotes } from './ReopenedNotes.tsx'

/** Before handing in there is nothing to place; the way on leads to what is still open. */
export function NotHandedIn({ view }: { view: RoundView }) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const stages = useStageWords()
  const { round, questionIds, choices, closure } = view
  const total = questionIds.length
  const missing = listMissing(questionIds, choices)
  const next = questionIds.indexOf(missing[0] ?? '') + 1
  const lastStage = closure?.content.claimed.stage ?? null
  return (
    <Page>
      <PageHead
        title={t('open.title')}
        lead={
          missing.length === 0
            ? t('open.ready', { total })
            : t('open.answered', { answered: total - missing.length, total })
        }
      />
      {closure !== undefined && (
        <p>
          {lastStage === null
            ? t('open.lastNotPlaced', { date: formats.date(closure.closedAt) })
            : t('open.last', {
                date: formats.date(closure.closedAt),
                stage: stages.full(lastStage),
              })}
        </p>
      )}
      <p>
        {missing.length === 0 ? (
          <AppLink to={paths.check(round.id)} look="primary">
            {t('open.check')}
          </AppLink>
        ) : (
          <AppLink to={paths.question(round.id, next)} look="primary">
            {t('open.continue', { number: next })}
          </AppLink>
        )}
      </p>
      <ReopenedNotes round={round} />
    </Page>
  )
}
