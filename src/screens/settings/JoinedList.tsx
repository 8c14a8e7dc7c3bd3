import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { JoinedRound } from '#src/storage/joined-rounds.ts'
import { factsOfInvitation } from '#src/workspace/invited/invited-round.ts'
import { LeaveRound } from '#src/workspace/invited/LeaveRound.tsx'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import styles from './DataPanel.module.css'

interface JoinedListProps {
  readonly joined: readonly JoinedRound[]
  readonly onLeft: () => void
}

/** Rounds of other people's that this device joined: each can be left, with all that is here of it. */
export function JoinedList({ joined, onLeft }: JoinedListProps) {
  const { t } = useTranslation('settings')
  return (
    <section className={styles['organisation']}>
      <h3>{t('data.joined')}</h3>
      <ul className={styles['rounds']}>
        {joined.map((one) => (
          <JoinedItem key={one.invitation.id} joined={one} onLeft={onLeft} />
        ))}
      </ul>
    </section>
  )
}

interface JoinedItemProps {
  readonly joined: JoinedRound
  readonly onLeft: () => void
}

function JoinedItem({ joined: { invitation, copy }, onLeft }: JoinedItemProps) {
  const { t } = useTranslation('round')
  const formats = useFormats()
  const sets = useQuestionSets()
  const { round, organisation } = factsOfInvitation(invitation)
  // Where this app has not the questions, nobody could begin an answer here either.
  const questions = sets.setFor(invitation.questionsVersion)?.questions ?? []
  const person = { round, questionIds: questions.map(({ id }) => id) }
  return (
    <li className={styles['row']}>
      <div>
        <h4>
          <bdi>{round.name}</bdi>
        </h4>
        <p className="quiet small">
          {formats.date(round.date)}
          {' · '}
          <bdi>{organisation.name || t('unnamed')}</bdi>
        </p>
      </div>
      <LeaveRound view={person} isNamed hasCopy={copy !== undefined} onLeft={onLeft} />
    </li>
  )
}
