import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { inRoomOf } from '#src/domain/workshop/tell-room.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useSpreadWords } from '#src/ui/spread/use-spread-words.ts'
import { useSecondsLeft } from './use-seconds-left.ts'
import { useTopicWords } from './use-topic-words.ts'

/**
 * Says each new picture to whoever follows by ear at that machine. It stays in the page while the
 * pictures change, or the first words of each would be missed.
 */
export function SpokenView({ view }: { readonly view: PublicView }) {
  const { t } = useTranslation('publicScreen')
  const words = useSpreadWords()
  const formats = useFormats()
  const topic = useTopicWords('topic' in view ? view.topic : null)
  const left = useSecondsLeft(view.kind === 'timer' ? view.endsAt : null)
  return (
    <div role="status" className="visually-hidden">
      {inWords().map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  )

  /** In parts, so that a voice pauses between them. */
  function inWords(): readonly string[] {
    switch (view.kind) {
      case 'welcome':
        return [t('welcome.hello'), view.organisation, view.round]
      case 'gathering':
        return [t('gathering.aloud', { count: view.handedIn })]
      case 'timer':
        return left === 0 ? [t('timer.over')] : partInWords(view)
      case 'spread':
        return topic === null
          ? [t('unknown')]
          : [topic.question, words.aloud(inRoomOf(view.shown), topic.labels)]
      case 'agreed':
        return topic === null
          ? [t('unknown')]
          : [topic.question, t('agreed.title'), topic.agreed(view.choice)]
      case 'end':
        return [t('end.title'), t('end.closed')]
    }
  }

  function partInWords({ part, until }: Extract<PublicView, { kind: 'timer' }>): readonly string[] {
    const asked = topic === null ? [] : [topic.question]
    const end = until === undefined ? [] : [t('timer.until', { time: formats.clock(until) })]
    return [t(`part.${part}.title`), ...asked, ...end, t(`part.${part}.what`)]
  }
}
