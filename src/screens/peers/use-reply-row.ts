import type { OurReply } from '#src/domain/peer/our-replies.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { savePeerAnswer } from '#src/storage/peer-summaries.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'
import { useStore } from '#src/workspace/use-live.ts'

interface RowFields {
  readonly kind: OurReply['kind'] | 'none'
  readonly text: string
}

interface ReplyRowWork extends Typed<RowFields> {
  readonly onDevice: boolean
}

export function useReplyRow(
  peerId: string,
  meaning: string,
  stored: OurReply | undefined,
): ReplyRowWork {
  const store = useStore()
  const typed = useTyped<RowFields>({
    key: `reply ${peerId} ${meaning}`,
    stored: { kind: stored?.kind ?? 'none', text: stored?.text ?? '' },
    fits: ({ text }) => text.length <= TEXT_MAX,
    write: async (_patch, { kind, text }) => {
      // Who agrees asks nothing: what was typed before must not go along unseen.
      const reply = kind === 'none' ? null : { kind, text: kind === 'agree' ? '' : text }
      return (await savePeerAnswer(store, peerId, meaning, reply)).ok
    },
  })
  return { ...typed, onDevice: store.kind === 'device' }
}
