import type { Choice } from '#src/domain/answer/answer.ts'
import type { ClosureContent } from '#src/domain/record/closure.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { besideOf, type Beside, type PeerChoice } from './beside.ts'

/** say: what they say of themselves; show: how far their evidence carries it. */
export type PeerReading = 'say' | 'show'

type Compared = Pick<ClosureContent, 'questionsVersion' | 'methodVersion'>

export interface QuestionBeside {
  readonly meaning: string
  readonly beside: Beside
  /** How many of those who asked it do not say. */
  readonly silent: number
}

export interface Comparison {
  readonly stage: {
    readonly beside: Beside
    /** Placed by other questions or by another method: theirs is another road. */
    readonly others: number
    /** Their evidence is not all looked at, so they cannot say; only where that is asked. */
    readonly silent: number
  }
  /** In the order in which they were given. */
  readonly questions: readonly QuestionBeside[]
  /** What only peers asked, and how many of them; listed and not compared. */
  readonly onlyTheirs: readonly { readonly meaning: string; readonly peers: number }[]
}

/** `meanings`: of our own questions, in their order. Peers are in the order in which they are shown. */
export function compareWithPeers(
  ours: Compared,
  meanings: readonly string[],
  peers: readonly PeerSummary[],
  reading: PeerReading,
): Comparison {
  return {
    stage: stageBeside(ours, peers, reading),
    questions: meanings.map((meaning) => questionBeside(meaning, peers, reading)),
    onlyTheirs: onlyTheirs(new Set(meanings), peers),
  }
}

function stageBeside(
  ours: Compared,
  peers: readonly PeerSummary[],
  reading: PeerReading,
): Comparison['stage'] {
  const alike = peers.filter(({ summary }) => isSameRoad(ours, summary))
  const saying = alike.flatMap(({ id, summary }): PeerChoice[] => {
    if (reading === 'say') return [{ id, choice: summary.claimed ?? 'dontKnow' }]
    return summary.backed === null ? [] : [{ id, choice: summary.backed }]
  })
  return {
    beside: besideOf(saying),
    others: peers.length - alike.length,
    silent: alike.length - saying.length,
  }
}

/** A stage rests on all questions together: it breaks at a new major, and at a new method. */
function isSameRoad(one: Compared, other: Compared): boolean {
  return (
    one.methodVersion === other.methodVersion &&
    one.questionsVersion.setId === other.questionsVersion.setId &&
    one.questionsVersion.major === other.questionsVersion.major
  )
}

function questionBeside(
  meaning: string,
  peers: readonly PeerSummary[],
  reading: PeerReading,
): QuestionBeside {
  const asked = peers.flatMap(({ id, summary }) => {
    const question = summary.questions.find((one) => one.meaning === meaning)
    return question === undefined ? [] : [{ id, choice: readingOf(question, reading) }]
  })
  const saying = asked.flatMap(({ id, choice }): PeerChoice[] =>
    choice === null ? [] : [{ id, choice }],
  )
  return { meaning, beside: besideOf(saying), silent: asked.length - saying.length }
}

function readingOf(
  { choice, backed }: PeerSummary['summary']['questions'][number],
  reading: PeerReading,
): Choice | null {
  return reading === 'say' ? choice : backed
}

function onlyTheirs(
  ours: ReadonlySet<string>,
  peers: readonly PeerSummary[],
): Comparison['onlyTheirs'] {
  const counts = new Map<string, number>()
  for (const { summary } of peers) {
    const asked = new Set(summary.questions.map(({ meaning }) => meaning))
    for (const meaning of asked) {
      if (!ours.has(meaning)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1)
    }
  }
  return [...counts].map(([meaning, count]) => ({ meaning, peers: count }))
}
