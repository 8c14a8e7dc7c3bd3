import { standingOf } from '#src/domain/outcome/readings.ts'
import { REPLIES_TO_SHOW } from '#src/domain/disclosure/may-show.ts'
import { showTurnover } from '#src/domain/disclosure/turnover.ts'
import { inPlanOrder } from '#src/domain/plan/plan-order.ts'
import type { Action } from '#src/domain/record/action.ts'
import type { Closure, ClosureContent } from '#src/domain/record/closure.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Outcome, OutcomeReading } from '#src/domain/record/outcome.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { countLooked } from '#src/domain/stage/evidence-looked.ts'
import { readAnswers } from '#src/domain/stage/method.ts'
import { editWith } from './edit-with.ts'
import { changeSince, type ComparedRound } from './change-since.ts'
import { listEvidence } from './list-evidence.ts'
import { listQuestions } from './list-questions.ts'
import type {
  Edit,
  Summary,
  SummaryAction,
  SummaryOutcome,
  SummaryReason,
  SummaryTurnout,
} from './summary.ts'
import { plainTexts } from './plain-texts.ts'
import { isLocked, isWanted, type OptionalSection, type Wishes } from './wishes.ts'

export interface ToSummarise {
  readonly round: Pick<Round, 'id' | 'unitId'>
  readonly organisation: Pick<Organisation, 'name' | 'sector' | 'nation'>
  readonly unit: Pick<Unit, 'name'> | null
  readonly closure: Closure
  /** The earlier round that was chosen to compare with. */
  readonly before: ComparedRound | null
  /** In the order in which they are to stand; those that were not chosen are left out. */
  readonly outcomes: readonly Outcome[]
  readonly readings: readonly OutcomeReading[]
  readonly actions: readonly Action[]
  readonly wishes: Wishes
  /** YYYY-MM-DD: the day of the close where it is read, so that paper and screen say the same. */
  readonly closedOn: string
  /** YYYY-MM-DD, for the order of actions. */
  readonly today: string
}

/** What a closed round says to peers: the frozen results, as far as they were chosen. */
export function makeSummary(given: ToSummarise): Summary {
  const { round, organisation, unit, closure, before, wishes, closedOn, today } = given
  const { content, revision } = closure
  const { edits, named, version, standing } = wishes
  const edit = editWith(edits)
  const ifWanted = <T>(section: OptionalSection, tell: () => T): T | null =>
    isWanted(wishes, section) ? tell() : null
  const answered = answeredIn(closure)
  const reading = readAnswers(answered)
  return plainTexts<Summary>({
    roundId: round.id,
    revision,
    closedOn,
    version,
    status: standing.status,
    approved: isLocked(wishes) ? standing.approved : null,
    from: {
      name: named ? organisation.name : null,
      sector: organisation.sector,
      nation: organisation.nation,
    },
    unit: round.unitId === null ? null : { name: named ? (unit?.name ?? null) : null },
    roundDate: content.roundDate,
    mode: content.mode,
    questionsVersion: content.questionsVersion,
    methodVersion: content.methodVersion,
    total: content.questions.length,
    claimed: content.claimed,
    backed: content.backed,
    evidenceChecked: content.evidenceChecked,
    looked: countLooked(answered.questionIds, answered.answers, answered.evidenceByQuestion),
    provisional: content.provisional,
    foreword: edit('foreword', ''),
    change:
      before === null ? null : ifWanted('change', () => changeSince(before, content, round.unitId)),
    profile: ifWanted('profile', () => listQuestions(content)),
    holdsBack: ifWanted('holdsBack', () => reading.holdingBack),
    movesOn: ifWanted('movesOn', () => reading.movingOn),
    reasons: ifWanted('reasons', () => listReasons(closure, edit)),
    evidence: ifWanted('evidence', () => listEvidence(content, edit)),
    outcomes: ifWanted('outcomes', () => listOutcomes(given)),
    actions: ifWanted('actions', () => listActions(given.actions, round, today, edit)),
    turnout: content.mode === 'eachFirst' ? ifWanted('turnout', () => tellTurnout(content)) : null,
  })
}

function answeredIn({ content: { questions } }: Closure) {
  return {
    questionIds: questions.map(({ questionId }) => questionId),
    answers: Object.fromEntries(questions.map((one) => [one.questionId, one.choice])),
    evidenceByQuestion: Object.fromEntries(
      questions.map((one) => [one.questionId, one.evidence.state]),
    ),
  }
}

/** A peer was not in the room: one newcomer, or three who came, could be told by name. */
function tellTurnout({ turnout }: ClosureContent): SummaryTurnout {
  const { expected, handedIn } = turnout
  return {
    expected,
    handedIn: handedIn < REPLIES_TO_SHOW ? null : handedIn,
    turnover: showTurnover(turnout),
  }
}

/** What the group agreed to write down. A note is of one person, and no note leaves. */
function listReasons({ content }: Closure, edit: Edit): readonly SummaryReason[] {
  return content.questions.flatMap(({ questionId, meaning, reason }, index) =>
    reason.trim() === ''
      ? []
      : [{ questionId, meaning, number: index + 1, words: edit(`reason.${meaning}`, reason) }],
  )
}

function listOutcomes({ outcomes, readings }: ToSummarise): readonly SummaryOutcome[] {
  return outcomes
    .filter(({ chosen }) => chosen)
    .map((outcome) => {
      const own = readings.filter(({ outcomeId }) => outcomeId === outcome.id)
      const { id, menuId, name, measure } = outcome
      return {
        id,
        menuId,
        name,
        measure: measure.what,
        unit: measure.unit,
        ...standingOf(outcome, own),
      }
    })
}

/** Those of this round, and with a round of the whole organisation those of none. */
function listActions(
  actions: readonly Action[],
  round: ToSummarise['round'],
  today: string,
  edit: Edit,
): readonly SummaryAction[] {
  const isOfRound = ({ roundId }: Action) =>
    roundId === round.id || (roundId === null && round.unitId === null)
  const wanted = actions.filter((one) => isOfRound(one) && one.progress.state !== 'dropped')
  return inPlanOrder(wanted, today).map(({ id, what, owner, due, progress, standing, money }) => ({
    id,
    words: edit(`action.${id}`, what),
    owner,
    due,
    progress,
    standing,
    cost: money.cost,
  }))
}
