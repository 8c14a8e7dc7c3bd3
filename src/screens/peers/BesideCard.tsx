import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { Beside } from '#src/domain/peer/beside.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { StageTrack } from '#src/ui/stage/StageTrack.tsx'
import { PeerSpread } from './PeerSpread.tsx'
import { usePeerWords } from './use-peer-words.ts'
import styles from './Peers.module.css'

interface BesideCardProps {
  readonly title: string
  readonly beside: Beside
  /** Null where we do not say it ourselves. */
  readonly ours: Choice | null
  /** What stands for no stage: of a question and of a placement. */
  readonly notKnown: 'notKnown' | 'notPlaced'
  readonly nameOf: (id: string) => string
  readonly notes: readonly string[]
}

/** One thing, and who stands where on it. */
export function BesideCard({ title, beside, ours, notKnown, nameOf, notes }: BesideCardProps) {
  const { t } = useTranslation('peers')
  const words = usePeerWords()
  return (
    <section className={styles['card']}>
      <h3>{title}</h3>
      {ours !== null && (
        <p>
          <strong>{t('beside.ours', { stage: words.choice(ours, notKnown) })}</strong>
        </p>
      )}
      {beside.kind === 'nobody' && <p className="quiet">{t('beside.nobody')}</p>}
      {beside.kind === 'each' && (
        <ul className={styles['each']}>
          {beside.peers.map(({ id, choice }) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
              <span className={styles['choice']}>
                <StageTrack say={isStage(choice) ? choice : null} />
                {words.choice(choice, notKnown)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {beside.kind === 'spread' && (
        <PeerSpread counts={beside.counts} ours={ours} notKnown={notKnown} />
      )}
      {notes.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
    </section>
  )
}
