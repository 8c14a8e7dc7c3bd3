import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { SetUpForm } from '#src/domain/round/set-up-form.ts'
import { readExpected } from '#src/domain/workshop/expected.ts'
import { paths } from '#src/paths.ts'
import { writePreference } from '#src/platform/preferences.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import type { Store } from '#src/storage/handle.ts'
import { createRound, type SetUp } from '#src/storage/rounds.ts'
import { findUnit } from '#src/storage/units.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { useSetUpForm } from './use-set-up-form.ts'

/** Gone: the organisation was deleted in another tab. */
export type SetUpProblem = 'gone' | 'notSaved'

export interface SetUpWork {
  readonly form: UseFormReturn<SetUpForm>
  readonly isStarted: boolean
  readonly begin: () => void
  readonly problem: SetUpProblem | null
}

export function useSetUp(organisations: readonly Organisation[]): SetUpWork {
  const store = useStore()
  const workspace = useWorkspace()
  const { current } = useQuestionSets()
  const go = useGo()
  const [problem, setProblem] = useState<SetUpProblem | null>(null)
  const busy = useRef(false)
  const { form, isStarted, drop } = useSetUpForm(organisations)

  const release = () => {
    busy.current = false
  }

  const submit = form.handleSubmit(async (values) => {
    setProblem(null)
    try {
      const created = await createRound(store, {
        organisation: toOrganisation(values, organisations),
        unit: await toUnit(store, values),
        round: toRound(values, current),
      })
      if (!created.ok) {
        setProblem('gone')
        return release()
      }
      drop()
      if (workspace === 'own') writePreference('hasData', 'yes')
      // In the place of the form: going back must not lead to an empty one that makes a second round.
      const isGathered = values.mode === 'eachFirst'
      const first = isGathered ? paths.gather(created.roundId) : paths.question(created.roundId, 1)
      go(first, { replace: true })
    } catch {
      setProblem('notSaved')
      release()
    }
  }, release)

  // A second tap may come before React has drawn again, so no state can hold it back. The button
  // stays enabled: a disabled one would lose the focus that a second try needs.
  const begin = () => {
    if (busy.current) return
    busy.current = true
    void submit()
  }

  return { form, isStarted, begin, problem }
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
    expected: values.mode === 'eachFirst' ? readExpected(values.expected) : null,
  }
}
