import type { Choice, HowSure } from '#src/domain/answer/answer.ts'
import type { Response } from '#src/domain/record/response.ts'
import { revealSchema, type Reveal, type ShownQuestion } from '#src/domain/record/reveal.ts'

export const QUESTIONS = ['a', 'b', 'c']

let made = 0

/** One choice to all questions. */
interface Said {
  readonly role?: string
  readonly note?: string
  readonly howSure?: HowSure
}

export function respond(choice: Choice, some: Said = {}): Response {
  made += 1
  const answer = { choice, howSure: some.howSure ?? null, note: some.note ?? '' }
  return {
    id: `response-${made}`,
    roundId: 'round-1',
    role: some.role ?? null,
    answers: Object.fromEntries(QUESTIONS.map((question) => [question, answer])),
    counters: {},
    deleted: null,
  }
}

export function respondEach(choices: readonly Choice[], some = {}): Response[] {
  return choices.map((choice) => respond(choice, some))
}

export function revealOf(
  shown: Readonly<Record<string, ShownQuestion>>,
  handedIn: number,
  number = 1,
): Reveal {
  return revealSchema.parse({
    id: `reveal-${number}`,
    roundId: 'round-1',
    number,
    at: '2026-05-01T10:00:00.000Z',
    handedIn,
    shown,
    counters: {},
    deleted: null,
  })
}
