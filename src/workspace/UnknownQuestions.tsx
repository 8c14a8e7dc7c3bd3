import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { RoundRecords } from '#src/storage/round-records.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RoundLine } from './RoundLine.tsx'
import { SaveFile } from './SaveFile.tsx'

/** A round that was answered with questions of a newer app: it is safe, and cannot be shown. */
export function UnknownQuestions({ records }: { readonly records: RoundRecords }) {
  const { t } = useTranslation('round')
  return (
    <Page>
      <RoundLine of={records} />
      <PageHeading>{t('unknownQuestions.title')}</PageHeading>
      <p className="lead">{t('unknownQuestions.kept')}</p>
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
