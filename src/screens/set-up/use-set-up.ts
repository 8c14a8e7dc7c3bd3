import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { groupRoles } from '#src/domain/disclosure/roles.ts'
import { readRoles, type RoleToAsk, type SetUpForm } from '#src/domain/round/set-up-form.ts'
import { readExpected } from '#src/domain/workshop/expected.ts'
import { paths } from '#src/paths.ts'
import { newId } from '#src/platform/ids.ts'
import { writePreference } from '#src/platform/preferences.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import type { Store } from '#src/storage/handle.ts'
import { createRound, type SetUp } from '#src/storage/rounds.ts'
import { findUnit } from '#src/storage/units.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { startOfRound } from '#src/workspace/start-of-round.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { nameOfRoles } from './name-of-roles.ts'
import type { Known } from './use-known.ts'
import { useSetUpForm } from './use-set-up-form.ts'

/** Gone: the organisation was deleted in another tab. */
export type SetUpProblem = 'gone' | 'notSaved'

export interface SetUpWork {
  readonly form: UseFormReturn<SetUpForm>
  readonly isStarted: boolean
  readonly begin: () => void
  readonly problem: SetUpProblem | null
  /** As they were written, where people will be asked for others: to be confirmed first. */
  readonly roles: readonly RoleToAsk[] | null
  readonly answerRoles: (isRight: boolean) => void
}

export function useSetUp(known: Known): SetUpWork {
  const store = useStore()
  const workspace = useWorkspace()
  const { current } = useQuestionSets()
  const go = useGo()
  const [problem, setProblem] = useState<SetUpProblem | null>(null)
  const busy = useRef(false)
  const { form, isStarted, drop } = useSetUpForm(known)
  const [roles, setRoles] = useState<readonly RoleToAsk[] | null>(null)

  const release = () => {
    busy.current = false
  }

  const create = async (values: SetUpForm, isConfirmed: boolean) => {
    setProblem(null)
    const changed = isConfirmed ? null : rolesThatChange(values)
    if (changed !== null) {
      setRoles(changed)
      return release()
    }
    try {
      const created = await createRound(store, {
        organisation: toOrganisation(values, known.organisations),
        unit: await toUnit(store, values),
        round: toRound(values, current),
      })
      if (!created.ok) {
        setProblem('gone')
        return release()
      }
      drop()
      if (workspace === 'own') writePreference('hasData', 'yes')
      const { organisationId, roundId } = created
      const isNew = values.organisationId !== organisationId
      const isAsked = !isNew && (await isSomethingAsked(store, organisationId))
      const start = startOfRound({ id: roundId, mode: values.mode })
      // In the place of the form: going back must not lead to an empty one that makes a second round.
      go(isAsked ? paths.since(roundId) : start, { replace: true })
    } catch {
      setProblem('notSaved')
      release()
    }
  }

  // A second tap may come before React has drawn again, so no state can hold it back. The button
  // stays enabled: a disabled one would lose the focus that a second try needs.
  const submit = (isConfirmed: boolean) => {
    if (busy.current) return
    busy.current = true
    void form.handleSubmit((values) => create(values, isConfirmed), release)()
  }

  const answerRoles = (isRight: boolean) => {
    setRoles(null)
    if (isRight) submit(true)
  }

  const begin = () => submit(false)
  return { form, isStarted, begin, problem, roles, answerRoles }
}

/** Whether an earlier round left actions: what became of them comes first. */
async function isSomethingAsked(store: Store, organisationId: string): Promise<boolean> {
  try {
    // A first round does not wait for it.
    const { readActionsAsked } = await import('#src/workspace/plan/earlier-actions.ts')
    return (await readActionsAsked(store, organisationId)).toAsk.length > 0
  } catch {
    // The round is there by now: that it cannot be asked here is no reason to say that it failed.
    return false
  }
}

/** Null where people are asked for the very roles that were written. */
function rolesThatChange(values: SetUpForm): readonly RoleToAsk[] | null {
  const roles = values.mode === 'eachFirst' ? readRoles(values.roles) : []
  return groupRoles(roles).length === roles.length ? null : roles
}

/** One that is there already stays as it is. */
function toOrganisation(
  values: SetUpForm,
  organisations: readonly Organisation[],
): SetUp['organisation'] {
  const kept = organisations.find(({ id }) => id === values.organisationId)
  if (kept !== undefined) {
    const { id, name, sector, nation, communitiesPhrase } = kept
    return { id, name, sector, nation, communitiesPhrase }
  }
  return {
    name: values.organisationName.trim(),
    sector: values.sector,
    nation: values.nation,
    communitiesPhrase: values.communitiesPhrase.trim(),
  }
}

/** A part that is there already keeps its name, so that its rounds stand on one line. */
async function toUnit(
  store: Store,
  { scope, unitName, organisationId }: SetUpForm,
): Promise<SetUp['unit']> {
  if (scope === 'whole') return null
  const written = { kind: scope, name: unitName.trim() }
  const kept = await findUnit(store, organisationId, written)
  return kept === undefined ? written : { id: kept.id, kind: kept.kind, name: kept.name }
}

function toRound(values: SetUpForm, set: QuestionSet): SetUp['round'] {
  return {
    name: values.roundName.trim(),
    date: values.date,
    mode: values.mode,
    questionsVersion: { setId: set.id, ...set.version },
    methodVersion: METHOD_VERSION,
    stageNamesShown: values.stageNamesShown,
    ...(values.mode === 'eachFirst' ? toSession(values) : {}),
  }
}

function toSession(values: SetUpForm) {
  const groups = groupRoles(readRoles(values.roles))
  return {
    expected: readExpected(values.expected),
    endTime: values.endTime === '' ? null : values.endTime,
    retention: { days: Number(values.retention), pausedAt: null },
    roles: groups.map((group) => ({
      id: newId(),
      name: nameOfRoles(group),
      expected: group.reduce((sum, { expected }) => sum + expected, 0),
    })),
  }
}
