import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import { currentSet } from '#src/questions/sets.ts'
import { NOW, QUESTIONS_VERSION } from './records.ts'

type Sent = PeerSummary['summary']

/** What another body sends of a round, every question at one stage unless told otherwise. */
export function aSentSummary(sent: Partial<Sent> = {}): Sent {
  const roundId = sent.roundId ?? 'their-round'
  const { revision = 1, version = 1 } = sent
  return {
    summaryId: `${roundId}.${revision}.${version}`,
    roundId,
    revision,
    version,
    status: 'published',
    approved: { body: 'Cabinet', date: '2026-10-01' },
    from: { name: null, sector: 'council', nation: 'wales' },
    roundDate: '2026-09-01',
    questionsVersion: QUESTIONS_VERSION,
    methodVersion: METHOD_VERSION,
    claimed: 3,
    backed: 2,
    evidenceChecked: 8,
    questions: currentSet.questions.map(({ meaning }) => ({ meaning, choice: 3, backed: 2 })),
    parts: [{ part: 'reasons', edited: true, text: 'Why we say so\nWe asked our staff.' }],
    ...sent,
  }
}

export function aPeerSummary(
  id: string,
  sent: Partial<Sent> = {},
  record: Partial<PeerSummary> = {},
): PeerSummary {
  return {
    id,
    receivedAt: NOW,
    writtenAt: NOW,
    summary: aSentSummary({ roundId: `round-of-${id}`, ...sent }),
    replies: [],
    counters: {},
    deleted: null,
    ...record,
  }
}
