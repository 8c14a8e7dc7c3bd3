import { listMissing } from '#src/domain/stage/answers.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ReopenedNotes } from './ReopenedNotes.tsx'

/** Where each answers first there is a result once every question has an answer of the group. */
export function NotAgreed({ view }: { view: RoundView }) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const { round, questionIds, choices } = view
  const missing = listMissing(questionIds, choices)
  const isBegun = round.status !== 'collecting' || missing.length < questionIds.length
  return (
    <Page>
      <PageHead
        title={t('open.title')}
        lead={
          isBegun
            ? t('open.agreeFirst', {
                count: missing.length,
                names: formats.list(missing.map(content.name)),
              })
            : t('open.gatherFirst')
        }
      />
      <p>
        {isBegun ? (
          <AppLink to={paths.talk(round.id)} look="primary">
            {t('open.talk')}
          </AppLink>
        ) : (
          <AppLink to={paths.gather(round.id)} look="primary">
            {t('open.gather')}
          </AppLink>
        )}
      </p>
      <ReopenedNotes round={round} />
    </Page>
  )
}
