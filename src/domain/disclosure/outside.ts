import type { Choice } from '#src/domain/answer/answer.ts'
import { agreementInWords, type AgreementInWords } from '#src/domain/stage/agreement-in-words.ts'
import { agreement } from '#src/domain/stage/agreement.ts'
import { groupAnswer } from '#src/domain/stage/group-answer.ts'
import { choicesIn, repliesIn, stageCounts, type ChoiceCounts } from './counts.ts'
import { isAlmostOneAnswer, REPLIES_FOR_ALL_COUNTS, REPLIES_TO_SHOW } from './may-show.ts'

/** What of one question may leave the room, in a file, on paper or on a later screen. */
export type Outside =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'words'
      /** Null where almost everyone chose it. */
      readonly answer: Choice | null
      readonly agreement: AgreementInWords | null
    }
  | {
      readonly kind: 'counts'
      readonly counts: ChoiceCounts
      readonly agreement: AgreementInWords | null
    }

/** Counts from ten replies on; from five the middle answer and words; below that nothing. */
export function showOutside(counts: ChoiceCounts): Outside {
  const replies = repliesIn(counts)
  if (replies < REPLIES_TO_SHOW) return { kind: 'nothing' }
  const inWords = agreementOf(counts)
  if (replies >= REPLIES_FOR_ALL_COUNTS) return { kind: 'counts', counts, agreement: inWords }
  const answer = isAlmostOneAnswer(counts) ? null : middleOf(counts)
  return { kind: 'words', answer, agreement: inWords }
}

/** Null when fewer than five know. */
export function agreementOf(counts: ChoiceCounts): AgreementInWords | null {
  const known = stageCounts(counts)
  const knowing = known.reduce((sum, count) => sum + count, 0)
  return knowing < REPLIES_TO_SHOW ? null : agreementInWords(agreement(known))
}

function middleOf(counts: ChoiceCounts): Choice | null {
  const group = groupAnswer(choicesIn(counts))
  return group.kind === 'answered' ? group.answer : null
}
