import { repliesIn } from '#src/domain/disclosure/counts.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { inRoomOf } from '#src/domain/workshop/tell-room.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { RoomSpread } from '#src/ui/spread/RoomSpread.tsx'
import { UnknownTopic } from './UnknownTopic.tsx'
import { useRoomSentence } from './use-room-sentence.ts'
import { useTopicWords } from './use-topic-words.ts'
import styles from './PublicPicture.module.css'

type SpreadView = Extract<PublicView, { kind: 'spread' }>

/** How the room answered one question, each alone, as far as the room may see it. */
export function SpreadPicture({ view }: { readonly view: SpreadView }) {
  const { t } = useTranslation('publicScreen')
  const topic = useTopicWords(view.topic)
  const sentence = useRoomSentence()
  if (topic === null) return <UnknownTopic />
  const spread = inRoomOf(view.shown)
  const { first, rest } = sentence(spread, topic.labels)
  return (
    <>
      <p className={styles['top']}>{topLine(topic)}</p>
      <h2 className={styles['question']}>{topic.question}</h2>
      <RoomSpread spread={spread} labels={topic.labels} />
      <p className={styles['foot']}>
        <strong>{first}</strong> {rest}
      </p>
    </>
  )

  function topLine({ number, total }: { readonly number: number; readonly total: number }) {
    const answered = repliesOf(spread)
    const after = view.handedInAfter
    return [
      t('spread.position', { number, total }),
      ...(answered === 0 ? [] : [t('spread.answered', { count: answered })]),
      ...(after === 0 ? [] : [t('spread.after', { count: after })]),
    ].join(' · ')
  }
}

function repliesOf(spread: InRoom): number {
  if (spread.kind === 'nothing') return 0
  return spread.kind === 'counts' ? repliesIn(spread.counts) : spread.replies
}
