import type { PeerSummary } from '#src/domain/record/peer-summary.ts'

export type OurReply = PeerSummary['replies'][number]

/** One for each question: a new one takes the place of the last; null takes it back. */
export function withReply(
  replies: readonly OurReply[],
  meaning: string,
  reply: Omit<OurReply, 'meaning'> | null,
): readonly OurReply[] {
  const others = replies.filter((one) => one.meaning !== meaning)
  return reply === null ? others : [...others, { meaning, ...reply }]
}

/** What can go: a question back without words asks nothing. */
export function repliesToSend(replies: readonly OurReply[]): readonly OurReply[] {
  return replies.filter(({ kind, text }) => kind === 'agree' || text.trim() !== '')
}
