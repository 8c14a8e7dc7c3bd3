import { loadWords, words } from '#src/i18n/words.ts'
import type {
  ExampleAction,
  ExampleEvidence,
  ExampleOutcome,
  ExamplePlacing,
  ExamplePriority,
  ExampleRound,
} from '#src/questions/example.ts'

/** The words of the example, in the language of the moment: they are stored like typed ones. */
export interface ExampleWords {
  readonly organisation: string
  readonly roundName: (round: ExampleRound) => string
  readonly reopening: (round: ExampleRound) => string
  readonly answer: (round: ExampleRound, questionId: string) => AnswerTexts
  readonly evidence: (evidence: ExampleEvidence) => EvidenceTexts
  readonly action: (action: ExampleAction) => ActionTexts
  readonly outcome: (outcome: ExampleOutcome) => OutcomeTexts
  readonly priority: (priority: ExamplePriority) => PriorityTexts
  /** The name of the one partnership. */
  readonly partnership: string
  /** Beside a principle on one day; empty where nothing was noted. */
  readonly placingNote: (placing: ExamplePlacing, principle: string) => string
}

export interface AnswerTexts {
  readonly reason: string
  readonly dissent: string
  readonly wouldChange: string
}

export interface EvidenceTexts {
  readonly what: string
  readonly where: string
  readonly owner: string
  readonly secondCheck: string
}

export interface ActionTexts {
  readonly what: string
  readonly owner: string
  /** The body that approved it. */
  readonly body: string
  /** Why it was dropped. */
  readonly reason: string
  /** How one can tell that it made a difference. */
  readonly how: string
}

export interface OutcomeTexts {
  readonly measure: string
  readonly unit: string
  readonly people: string
  readonly plan: string
  /** Beside a reading, by its id. */
  readonly note: (readingId: string) => string
}

export interface PriorityTexts {
  readonly issue: string
  /** Who is on it already. */
  readonly who: string
  /** Why it was decided so. */
  readonly reason: string
}

export async function loadExampleWords(): Promise<ExampleWords> {
  await loadWords(['example'])
  const t = words.getFixedT(null, 'example' as 'shell')
  // The keys come from questions/example.json; the tests in tests/content hold the two together.
  const say = (key: string) => (t as unknown as (key: string) => string)(key)
  return {
    organisation: say('organisation'),
    roundName: ({ id }) => say(`rounds.${id}.name`),
    reopening: ({ id }) => say(`rounds.${id}.reopening`),
    answer: ({ id, answers }, questionId) => {
      const said = answers[questionId]?.said ?? []
      const text = (part: keyof AnswerTexts) =>
        said.includes(part) ? say(`rounds.${id}.answers.${questionId}.${part}`) : ''
      return { reason: text('reason'), dissent: text('dissent'), wouldChange: text('wouldChange') }
    },
    evidence: ({ id, secondCheck }) => ({
      what: say(`evidence.${id}.what`),
      where: say(`evidence.${id}.where`),
      owner: say(`evidence.${id}.owner`),
      secondCheck: secondCheck ? say(`evidence.${id}.secondCheck`) : '',
    }),
    action: ({ id, standing, state, madeDifference }) => ({
      what: say(`actions.${id}.what`),
      owner: say(`actions.${id}.owner`),
      body: standing === 'approved' ? say(`actions.${id}.body`) : '',
      reason: state === 'dropped' ? say(`actions.${id}.reason`) : '',
      how: madeDifference === null ? '' : say(`actions.${id}.how`),
    }),
    outcome: ({ id, readings }) => ({
      measure: say(`outcomes.${id}.measure`),
      unit: say(`outcomes.${id}.unit`),
      people: say(`outcomes.${id}.people`),
      plan: say(`outcomes.${id}.plan`),
      note: (readingId) =>
        readings.some((reading) => reading.id === readingId && reading.noted)
          ? say(`outcomes.${id}.notes.${readingId}`)
          : '',
    }),
    priority: ({ id, someoneIsOnIt, decided }) => ({
      issue: say(`priorities.${id}.issue`),
      who: someoneIsOnIt === true ? say(`priorities.${id}.who`) : '',
      reason: decided === null ? '' : say(`priorities.${id}.reason`),
    }),
    partnership: say('partnership.name'),
    placingNote: ({ id, noted }, principle) =>
      noted.includes(principle) ? say(`partnership.notes.${id}.${principle}`) : '',
  }
}
