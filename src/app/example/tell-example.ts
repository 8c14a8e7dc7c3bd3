import type { Choice } from '#src/domain/answer/answer.ts'
import { freezeRound } from '#src/domain/round/freeze.ts'
import { answersOfRound } from '#src/domain/round/round-answers.ts'
import { evidenceOfRound } from '#src/domain/round/round-evidence.ts'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import type { Example, ExampleRound } from '#src/questions/example.ts'
import { currentSet } from '#src/questions/sets.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { saveEvidenceCheck } from '#src/storage/evidence.ts'
import { closeRound, handIn, reopenRound } from '#src/storage/round-life.ts'
import { readRound } from '#src/storage/round-records.ts'
import { createRound } from '#src/storage/rounds.ts'
import { done } from '#src/app/made-up/done.ts'
import type { Story } from '#src/app/made-up/seed.ts'
import { daysBefore, tuesdayOnOrBefore } from '#src/app/made-up/story-calendar.ts'
import type { ExampleWords } from './example-words.ts'
import { chooseOutcomes } from './example-outcomes.ts'
import { placePrinciples } from './example-partnership.ts'
import { planActions } from './example-plan.ts'
import { siftPriorities } from './example-priorities.ts'
import { createEvidenceShelf, type EvidenceShelf } from './evidence-shelf.ts'

export interface Telling extends Story {
  readonly words: ExampleWords
}

const QUESTION_IDS = currentSet.questions.map(({ id }) => id)
const DAYS_SET_UP_BEFORE = 7

/** Lives through the rounds one after the other, as people would with the screens. */
export async function tellExample(example: Example, telling: Telling): Promise<void> {
  const shelf = createEvidenceShelf(example.evidence, telling)
  let organisationId: string | undefined
  for (const round of example.rounds) {
    const date = tuesdayOnOrBefore(daysBefore(telling.today, round.daysAgo))
    telling.goTo(daysBefore(date, DAYS_SET_UP_BEFORE))
    const created = await setUp(example, round, { date, organisationId, telling })
    if (!created.ok) throw new Error('The organisation of the example is gone')
    organisationId = created.organisationId
    const { roundId } = created
    await tellRound(round, { roundId, date, shelf, telling })
    const actions = example.actions.filter((action) => action.round === round.id)
    await planActions(actions, { organisationId, roundId, date }, telling)
  }
  if (organisationId === undefined) return
  await chooseOutcomes(example.outcomes, organisationId, telling)
  await siftPriorities(example.priorities, organisationId, telling)
  await placePrinciples(example.partnership, organisationId, telling)
}

interface SetUpPlan {
  readonly date: string
  readonly organisationId: string | undefined
  readonly telling: Telling
}

function setUp({ organisation }: Example, round: ExampleRound, plan: SetUpPlan) {
  const { store, words } = plan.telling
  const { major, minor } = currentSet.version
  return createRound(store, {
    organisation: {
      ...organisation,
      id: plan.organisationId,
      name: words.organisation,
      communitiesPhrase: '',
    },
    unit: null,
    round: {
      name: words.roundName(round),
      date: plan.date,
      mode: 'together',
      questionsVersion: { setId: currentSet.id, major, minor },
      methodVersion: METHOD_VERSION,
    },
  })
}

interface Session {
  readonly roundId: string
  readonly date: string
  readonly shelf: EvidenceShelf
  readonly telling: Telling
}

async function tellRound(round: ExampleRound, session: Session): Promise<void> {
  const { roundId, date, shelf, telling } = session
  telling.goTo(date)
  for (const questionId of QUESTION_IDS) {
    await agree(round, questionId, firstChoice(round, questionId), session)
  }
  await shelf.putOut(round.id, roundId)
  for (const questionId of round.lookedFoundNone) {
    done(await saveEvidenceCheck(telling.store, roundId, questionId, true))
  }
  done(await handIn(telling.store, roundId, QUESTION_IDS))
  telling.goTo(daysBefore(date, -round.closedAfterDays))
  await close(session)
  if (round.reopened !== undefined) await mend(round, round.reopened, session)
}

async function mend(
  round: ExampleRound,
  { question, afterDays }: NonNullable<ExampleRound['reopened']>,
  session: Session,
): Promise<void> {
  const { roundId, date, telling } = session
  telling.goTo(daysBefore(date, -afterDays))
  done(await reopenRound(telling.store, roundId, telling.words.reopening(round)))
  await agree(round, question, round.answers[question]?.choice ?? null, session)
  done(await handIn(telling.store, roundId, QUESTION_IDS))
  await close(session)
}

async function agree(
  round: ExampleRound,
  questionId: string,
  choice: Choice | null,
  { roundId, telling }: Session,
): Promise<void> {
  const texts = telling.words.answer(round, questionId)
  done(await saveAgreedAnswer(telling.store, roundId, questionId, { choice, ...texts }))
}

async function close({ roundId, telling }: Session): Promise<void> {
  const records = await readRound(telling.store, roundId)
  if (records === undefined) throw new Error('The round of the example is gone')
  const frozen = done(
    freezeRound({
      round: records.round,
      questions: currentSet.questions,
      answers: answersOfRound(records.round, records),
      evidence: evidenceOfRound(records.round, currentSet.questions, records),
      turnout: { expected: null, handedIn: 1, returning: null, newcomers: null },
    }),
  )
  done(await closeRound(telling.store, roundId, frozen.content))
}

function firstChoice({ answers, reopened }: ExampleRound, questionId: string): Choice | null {
  if (reopened?.question === questionId) return reopened.firstWrittenDown
  return answers[questionId]?.choice ?? null
}
