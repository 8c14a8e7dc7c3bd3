import { useState } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { FileCodeButton } from '#src/workspace/file-code/FileCodeButton.tsx'
import { ReplyMade } from './ReplyMade.tsx'
import { ReplyRow } from './ReplyRow.tsx'
import { usePeerWords } from './use-peer-words.ts'
import { useReplyFile } from './use-reply-file.ts'
import styles from './Peers.module.css'

interface ReplyPanelProps {
  readonly peer: PeerSummary
  readonly senders: readonly Organisation[]
}

const NOBODY = 'nobody'

/** "We looked, and agree", or a question back; then a file that a person sends. */
export function ReplyPanel({ peer, senders }: ReplyPanelProps) {
  const { t } = useTranslation(['peers', 'round'])
  const words = usePeerWords()
  const [senderId, setSenderId] = useState<string>(senders[0]?.id ?? NOBODY)
  const sender = senders.find(({ id }) => id === senderId)
  const { state, hasAnswers, write, make, forget } = useReplyFile(peer, sender)
  const { questions } = peer.summary
  if (questions.length === 0) return null
  return (
    <div className="no-print">
      <Panel title={t('reply.title')}>
        <p>{t('reply.lead')}</p>
        <p className="quiet">{t('reply.warn')}</p>
        <div className={styles['rows']}>
          {questions.map(({ meaning }) => (
            <ReplyRow
              key={meaning}
              peerId={peer.id}
              meaning={meaning}
              name={words.question(meaning)}
              stored={peer.replies.find((one) => one.meaning === meaning)}
            />
          ))}
        </div>
        <Field label={t('reply.who')}>
          {(wiring) => (
            <select
              {...wiring}
              value={senderId}
              onChange={({ target }) => {
                setSenderId(target.value)
                forget()
              }}
            >
              {senders.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name || t('round:unnamed')}
                </option>
              ))}
              <option value={NOBODY}>{t('reply.whoNobody')}</option>
            </select>
          )}
        </Field>
        <div className={styles['buttons']}>
          <Button look="primary" disabled={state.kind === 'making'} onPress={make}>
            {t('reply.make')}
          </Button>
          {hasAnswers && (
            <FileCodeButton open={t('reply.code')} title={t('reply.codeTitle')} make={write}>
              <p>{t('reply.codeHolds')}</p>
            </FileCodeButton>
          )}
        </div>
        {state.kind === 'nothing' && !hasAnswers && (
          <Notice kind="error" announced>
            <p>{t('reply.nothing')}</p>
          </Notice>
        )}
        <ReplyMade state={state} />
      </Panel>
    </div>
  )
}
