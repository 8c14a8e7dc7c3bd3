import type { Organisation } from '#src/domain/record/organisation.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { PeerFigures } from './PeerFigures.tsx'
import { ReplyPanel } from './ReplyPanel.tsx'
import { useFactsOfPeer } from './use-facts-of-peer.ts'
import { usePeerWords } from './use-peer-words.ts'

import styles from './Peers.module.css'

interface PeerPageProps {
  readonly peer: PeerSummary
  readonly newerId: string | null
  readonly senders: readonly Organisation[]
}

export function PeerPage({ peer, newerId, senders }: PeerPageProps) {
  const { t } = useTranslation('peers')
  const words = usePeerWords()
  const factsOf = useFactsOfPeer()
  const { summary } = peer
  const name = words.who(summary.from)
  const parts = partsIn(summary)
  return (
    <Page foot={<BackLink to={paths.peers()} />}>
      <PageHead title={<bdi>{name}</bdi>} tabTitle={name}>
        <p className="quiet">
          <bdi>{factsOf(peer)}</bdi>
        </p>
      </PageHead>
      <Notice
        actions={
          newerId !== null && (
            <AppLink to={paths.peer(newerId)} look="plain">
              {t('one.newer')}
            </AppLink>
          )
        }
      >
        <p>{newerId === null ? t('one.notChecked') : t('one.superseded')}</p>
      </Notice>
      <PeerFigures summary={summary} />
      {parts.length > 0 && (
        <Panel title={t('one.words')}>
          {parts.map(({ part, heading, text, edited }) => (
            <section key={part} className={styles['part']}>
              {heading !== '' && (
                <h3>
                  <bdi>{heading}</bdi>
                </h3>
              )}
              <p className={styles['words']} dir="auto">
                {text}
              </p>
              {edited && <p className="quiet small">{t('one.edited')}</p>}
            </section>
          ))}
        </Panel>
      )}
      {newerId === null && <ReplyPanel peer={peer} senders={senders} />}
    </Page>
  )
}

interface Part {
  readonly part: string
  readonly heading: string
  readonly text: string
  readonly edited: boolean
}

/** The first line of a part is its heading; one that was too long goes on in the next (see summary-file.ts). */
function partsIn({ parts }: PeerSummary['summary']): readonly Part[] {
  return parts.map(({ part, text, edited }) => {
    const end = text.indexOf('\n')
    if (/\.\d+$/.test(part) || end === -1) return { part, heading: '', text, edited }
    return { part, heading: text.slice(0, end), text: text.slice(end + 1), edited }
  })
}
