import { createHelp, findHelp } from '#src/questions/question-help.ts'
import { createQuestionSet, type QuestionSet } from '#src/questions/question-set.ts'
import { words } from '#src/i18n/words.ts'
import type { HelpOf } from '#src/workspace/question-help.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'

const NAMES = ['zebra-7', 'a', 'long-name-of-a-question-2'] as const

/** Three questions with odd ids: whatever `questions/` gives, screens and method must take. */
export const oddSet: QuestionSet = createQuestionSet({
  id: 'odd',
  version: { major: 9, minor: 4 },
  words: 'odd-set',
  method: 'gate-1',
  questions: NAMES.map((id) => ({ id, meaning: `${id}.3` })),
})

const SOURCE = { document: 'briefing', paragraphs: '1' }

const oddHelp = createHelp(
  oddSet,
  NAMES.map((question) => ({
    question,
    source: SOURCE,
    facts: [{ id: 'only-fact', sources: [SOURCE] }],
    objections: [],
    barriers: [],
    memberActions: [],
    evidencePrompts: [],
    discussPrompts: [],
    steps: [{ id: 'only-step', from: 2, sources: [SOURCE] }],
  })),
)

/** Sets that a test brings, with the help of their questions. */
export interface TestSets extends QuestionSets {
  readonly helpOf?: HelpOf
}

export const oddSets: TestSets = {
  current: oddSet,
  setFor: ({ setId, major }) =>
    major === 9 && (setId ?? oddSet.id) === oddSet.id ? oddSet : undefined,
  helpOf: (_set, questionId) => findHelp(oddHelp, questionId),
}

export function addOddWords(): void {
  const of = (id: string) => ({
    name: `Name of ${id}`,
    question: `Question of ${id}?`,
    statements: Object.fromEntries([1, 2, 3, 4, 5].map((stage) => [stage, `${id} at ${stage}`])),
    short: Object.fromEntries([1, 2, 3, 4, 5].map((stage) => [stage, `${id}, ${stage}`])),
  })
  const helpOf = (id: string) => ({
    facts: { 'only-fact': `Fact of ${id}` },
    steps: { 'only-step': `Step of ${id}` },
  })
  words.addResourceBundle('en', 'odd-set', Object.fromEntries(NAMES.map((id) => [id, of(id)])))
  words.addResourceBundle(
    'en',
    'odd-set-help',
    Object.fromEntries(NAMES.map((id) => [id, helpOf(id)])),
  )
}
