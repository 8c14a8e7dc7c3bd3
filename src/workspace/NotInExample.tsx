import { useTranslation } from '#src/i18n/words.ts'
import { PRACTICE_BASE } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

interface NotInExampleProps {
  readonly what: 'invite' | 'secondDevice'
  readonly back: string
}

/** The example is there to be read: nothing of it goes to another device. Practice is there for that. */
export function NotInExample({ what, back }: NotInExampleProps) {
  const { t } = useTranslation(['round', 'shell'])
  return (
    <Page
      foot={
        <>
          <AppLink to={back} look="plain">
            {t('shell:back')}
          </AppLink>
          <AppLink to={`~${PRACTICE_BASE}`} look="primary">
            {t('inExample.practice')}
          </AppLink>
        </>
      }
    >
      <PageHeading>{t(`inExample.${what}.title`)}</PageHeading>
      <p className="lead">{t(`inExample.${what}.explain`)}</p>
      <p>{t('inExample.instead')}</p>
    </Page>
  )
}
