import { useTranslation } from '#src/i18n/words.ts'
import { PRACTICE_BASE } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'

interface NotInExampleProps {
  readonly what: 'invite' | 'secondDevice'
  readonly back: string
}

/** The example is there to be read: nothing of it goes to another device. Practice is there for that. */
export function NotInExample({ what, back }: NotInExampleProps) {
  const { t } = useTranslation('round')
  return (
    <Page
      foot={
        <>
          <BackLink to={back} />
          <AppLink to={`~${PRACTICE_BASE}`} look="primary">
            {t('inExample.practice')}
          </AppLink>
        </>
      }
    >
      <PageHead title={t(`inExample.${what}.title`)} lead={t(`inExample.${what}.explain`)} />
      <p>{t('inExample.instead')}</p>
    </Page>
  )
}
