import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RoundLine } from './RoundLine.tsx'
import { SaveFile } from './SaveFile.tsx'
import type { RoundState } from './use-round.ts'

type UnknownQuestionsProps = Pick<
  Extract<RoundState, { readonly kind: 'unknownQuestions' }>,
  'records'
>

/** A round that was answered with questions of a newer app: it is safe, and cannot be shown. */
export function UnknownQuestions({ records }: UnknownQuestionsProps) {
  const { t } = useTranslation('round')
  return (
    <Page>
      <PageHead
        above={<RoundLine of={records} />}
        title={t('unknownQuestions.title')}
        lead={t('unknownQuestions.kept')}
      />
      <p>{t('unknownQuestions.cure')}</p>
      <SaveFile action={t('unknownQuestions.save')} />
      <p>
        <AppLink to={paths.home()} look="primary">
          {t('toStart')}
        </AppLink>
      </p>
    </Page>
  )
}
