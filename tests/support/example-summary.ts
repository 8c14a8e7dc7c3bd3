import type { Choice } from '#src/domain/answer/answer.ts'
import { createRecord } from '#src/domain/record/write.ts'
import type { Evidence, EvidenceCheck, EvidenceLink } from '#src/domain/record/evidence.ts'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { makeSummary } from '#src/domain/summary/make-summary.ts'
import type { Summary } from '#src/domain/summary/summary.ts'
import { wishesFor } from '#src/domain/summary/wishes.ts'
import { currentSet } from '#src/questions/sets.ts'
import { writeSummaryFile } from '#src/transfer/summary/summary-file.ts'
import type { SummaryInWords, WordedSection } from '#src/transfer/summary/summary-words.ts'
import { WRITING } from './journey-files.ts'
import {
  aClosure,
  anItem,
  aRound,
  EVIDENCE_ID,
  NOW,
  ORGANISATION,
  ORGANISATION_ID,
  ROUND_ID,
} from './records.ts'

// The published example of a summary: a made-up round, frozen, summed up and written by the app, so
// that its figures fit one another. Only the words are short.

const CHOICES: readonly Choice[] = [3, 3, 3, 2, 3, 3, 2, 'dontKnow']
const CLOSED_AT = '2026-11-22T10:00:00.000Z'

/** Round, close and version, as the app names a summary. */
export const EXAMPLE_SUMMARY_ID = `${ROUND_ID}.1.1`

export function anExampleSummary(): Promise<string> {
  const summary = summed()
  return writeSummaryFile(summary, inWords(summary), WRITING)
}

function summed(): Summary {
  const closure = aClosure({ revision: 1, closedAt: CLOSED_AT, content: frozen() })
  return makeSummary({
    round: { id: ROUND_ID, unitId: null },
    organisation: ORGANISATION,
    unit: null,
    closure,
    before: null,
    outcomes: [],
    readings: [],
    actions: [],
    wishes: {
      ...wishesFor(undefined, closure),
      standing: { status: 'approved', approved: { body: 'Cabinet', date: '2026-11-22' } },
    },
    closedOn: CLOSED_AT.slice(0, 10),
    today: NOW.slice(0, 10),
  })
}

function frozen() {
  const { questions } = currentSet
  const round = aRound({ mode: 'together', status: 'agreeing' })
  const answers = Object.fromEntries(
    questions.map(({ id }, place) => [id, anAnswer(CHOICES[place] ?? 'dontKnow')]),
  )
  const evidence = evidenceOfRound(round, questions, shelf())
  const turnout = { expected: null, handedIn: 1, returning: null, newcomers: null }
  const freeze = freezeRound({ round, questions, answers, evidence, turnout })
  if (!freeze.ok) throw new Error('A question is blank')
  return freeze.content
}

function anAnswer(choice: Choice) {
  return { ...BLANK_ANSWER, choice, reason: 'We talked, and this is true of us.' }
}

/** A result for the first question, and nothing found for the others. */
function shelf() {
  const [first, ...others] = currentSet.questions
  const evidence = createRecord<Evidence>(
    EVIDENCE_ID,
    { organisationId: ORGANISATION_ID, item: anItem(), questionMeanings: [] },
    1,
  )
  const link = createRecord<EvidenceLink>(
    'link-1',
    { evidenceId: EVIDENCE_ID, roundId: ROUND_ID, questionMeaning: first?.meaning ?? '' },
    1,
  )
  const checks = others.map(({ id }) =>
    createRecord<EvidenceCheck>(
      `check-${id}`,
      { roundId: ROUND_ID, questionId: id, lookedFoundNone: true },
      1,
    ),
  )
  return { evidence: [evidence], links: [link], checks }
}

function inWords({ claimed, backed }: Summary): SummaryInWords {
  const text = `We can show stage ${backed?.stage} of 5. We say stage ${claimed.stage} of 5.`
  const stand: WordedSection = {
    id: 'stand',
    title: 'Where we stand',
    paragraphs: [{ text, edited: false }],
    picture: null,
    shape: 'list',
    first: '',
    columns: [],
    widths: [],
    rows: [],
  }
  const none = { text: '', edited: false }
  return {
    title: 'Race equality: where we stand',
    subtitle: ORGANISATION.name,
    editedMark: '',
    sections: [stand],
    committee: {
      title: '',
      editedMark: '',
      aboutTitle: '',
      purposeTitle: '',
      purpose: none,
      recommendationsTitle: '',
      recommendations: [],
      reasonsTitle: '',
      implicationsTitle: '',
      implications: none,
      papersTitle: '',
      papers: [],
    },
  }
}
