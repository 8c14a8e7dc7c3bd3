import type { PeerReply } from '#src/domain/record/peer-summary.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { usePeerWords } from './use-peer-words.ts'
import type { OurRound } from './use-peers.ts'
import type { Going } from './use-removing.ts'
import styles from './Peers.module.css'

interface SaidToUsProps {
  readonly replies: readonly PeerReply[]
  readonly ours: readonly OurRound[]
  readonly onRemove: (going: Going) => void
}

/** Replies to summaries of ours. */
export function SaidToUs({ replies, ours, onRemove }: SaidToUsProps) {
  const { t } = useTranslation('peers')
  const formats = useFormats()
  const words = usePeerWords()
  return (
    <Panel title={t('said.title')}>
      <p>{t('said.lead')}</p>
      <ul className={styles['said']}>
        {replies.map(({ id, from, roundId, receivedAt, replies: lines }) => {
          const name = words.who(from)
          return (
            <li key={id} className={styles['card']}>
              <h3>
                <bdi>{name}</bdi>
              </h3>
              <p className="quiet small">
                {[about(roundId), t('list.received', { date: formats.date(receivedAt) })].join(
                  ' · ',
                )}
              </p>
              <ul>
                {lines.map(({ meaning, kind, text }) => (
                  <li key={meaning}>
                    <strong>{words.question(meaning)}</strong>{' '}
                    <bdi>{kind === 'agree' ? t('said.agree') : t('said.question', { text })}</bdi>
                  </li>
                ))}
              </ul>
              <div className="no-print">
                <Button
                  look="text"
                  onPress={() => onRemove({ kind: 'peerReply', ids: [id], name })}
                >
                  {t('list.remove')} <span className="visually-hidden">{name}</span>
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )

  function about(roundId: string): string {
    const own = ours.find(({ round }) => round.id === roundId)
    if (own === undefined) return t('said.notOurs')
    return t('said.of', { name: own.round.name, date: formats.date(own.round.date) })
  }
}
