import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { BeforePanel } from './BeforePanel.tsx'
import { CodePanel } from './CodePanel.tsx'
import { FilePanel } from './FilePanel.tsx'
import { HoldsPanel } from './HoldsPanel.tsx'
import { InsecureWays } from './InsecureWays.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import { useInvitation } from './use-invitation.ts'
import styles from './InvitePeople.module.css'

/** The facilitator's page a week before: one invitation in three forms, and what to see to. */
export function InvitePeople({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('invite')
  const state = useInvitation(view)
  return (
    <Page foot={<BackLink to={paths.gather(view.round.id)} />}>
      <div className="no-print">
        <PageHead
          above={<RoundLine of={view} />}
          title={t('title')}
          lead={state.kind === 'insecure' ? undefined : t('lead')}
        />
      </div>
      {body()}
    </Page>
  )

  function body() {
    if (state.kind === 'insecure') return <InsecureWays roundId={view.round.id} />
    if (state.kind === 'failed') {
      return (
        <Notice
          kind="error"
          announced
          actions={<Button onPress={state.retry}>{t('retry')}</Button>}
        >
          <p>{t('failed')}</p>
        </Notice>
      )
    }
    if (state.kind === 'making') return <p role="status">{t('making')}</p>
    const { invite } = state
    return (
      <>
        {/* Copied and saved is only what is on the page now. */}
        <div className="no-print">
          <LinkPanel key={invite.link} invite={invite} />
        </div>
        <CodePanel invite={invite} />
        <div className={`${styles['part']} no-print`}>
          <BeforePanel roundId={view.round.id} />
          <FilePanel key={invite.payload} invite={invite} />
          <HoldsPanel invite={invite} />
        </div>
      </>
    )
  }
}
