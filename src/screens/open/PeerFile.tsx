import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import { usePeerName } from '#src/workspace/peers/use-peer-name.ts'
import { OwnSummary } from './OwnSummary.tsx'
import { useIsOwn, usePeerFile, type PeerContent } from './use-peer-file.ts'
import styles from './Open.module.css'

interface PeerFileProps {
  readonly content: PeerContent
  readonly onCancel: () => void
}

/** A summary or a reply: whose it is, then keep it or not. */
export function PeerFile({ content, onCancel }: PeerFileProps) {
  const isOwn = useIsOwn(content)
  if (isOwn === undefined) return null
  if (isOwn && content.kind === 'summary') {
    return <OwnSummary summary={content.summary} onCancel={onCancel} />
  }
  return <FileOfPeer content={content} onCancel={onCancel} />
}

function FileOfPeer({ content, onCancel }: PeerFileProps) {
  const { t } = useTranslation(['open', 'peers', 'shell'])
  const formats = useFormats()
  const nameOf = usePeerName()
  const { state, keep, undo } = usePeerFile(content)
  const heading = useFocusOnChange(state, null)
  const from = content.kind === 'summary' ? content.summary.from : content.reply.from
  return (
    <Panel title={t(`peer.${content.kind}`)} headingRef={heading}>
      <p>
        <bdi>{nameOf(from)}</bdi>
      </p>
      {content.kind === 'summary' && (
        <p className="quiet">
          {t('peers:list.round', { date: formats.date(content.summary.roundDate) })}
        </p>
      )}
      {state === 'looking' || state === 'failed' ? (
        <>
          <p>{t('peer.lead')}</p>
          {state === 'failed' && (
            <Notice kind="error" announced>
              <p>{t('refused.failed')}</p>
            </Notice>
          )}
          <div className={styles['ways']}>
            <Button look="primary" onPress={keep}>
              {t('peer.keep')}
            </Button>
            <Button onPress={onCancel}>{t('shell:cancel')}</Button>
          </div>
        </>
      ) : (
        <>
          <Notice
            announced
            actions={
              (state === 'new' || state === 'older') && (
                <Button onPress={undo}>{t('shell:undo.undo')}</Button>
              )
            }
          >
            <p>{t(`peer.news.${state}`)}</p>
          </Notice>
          <div className={styles['ways']}>
            <AppLink to={paths.peers()} look="primary">
              {t('peer.toPeers')}
            </AppLink>
            <Button onPress={onCancel}>{t('done.another')}</Button>
          </div>
        </>
      )}
    </Panel>
  )
}
