import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { askForPersistence } from '#src/platform/storage-health.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import type { Store } from '#src/storage/handle.ts'
import { createRound, type SetUp } from '#src/storage/rounds.ts'
import { findUnit } from '#src/storage/units.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { setUpSchema, type SetUpForm } from '#src/domain/round/set-up-form.ts'
import { sectorsToChoose } from './sectors-to-choose.ts'

export interface SetUpWork {
  readonly form: UseFormReturn<SetUpForm>
  readonly begin: () => void
  readonly failed: boolean
}

export function useSetUp(organisations: readonly Organisation[]): SetUpWork {
  const store = useStore()
  const workspace = useWorkspace()
  const { current } = useQuestionSets()
  const go = useGo()
  const [failed, setFailed] = useState(false)
  const busy = useRef(false)
  const form = useForm<SetUpForm>({
    resolver: zodResolver(setUpSchema),
    defaultValues: useDefaults(organisations[0]),
    // The summary above the form takes the focus instead.
    shouldFocusError: false,
  })
  useChoicesThatExist(form, organisations)

  const release = () => {
    busy.current = false
  }

  const submit = form.handleSubmit(async (values) => {
    setFailed(false)
    try {
      const { roundId } = await createRound(store, {
        organisation: toOrganisation(values, organisations),
        unit: await toUnit(store, values),
        round: toRound(values, current),
      })
      if (workspace === 'own') writePreference('hasData', 'yes')
      void askForPersistence()
      go(paths.question(roundId, 1))
    } catch {
      setFailed(true)
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

  return { form, begin, failed }
}

function useDefaults(organisation: Organisation | undefined): SetUpForm {
  const { t } = useTranslation(['setUp', 'round'])
  const formats = useFormats()
  const date = today()
  return {
    organisationId: organisation?.id ?? '',
    organisationName: t('organisation.nameDefault'),
    sector: 'council',
    nation: 'england',
    communitiesPhrase: '',
    scope: 'whole',
    unitName: '',
    roundName: t('round:defaultName', { month: formats.monthAndYear(date) }),
    date,
    mode: 'alone',
    stageNamesShown: false,
  }
}

/** What is stored is what is shown, also after another field has taken a choice away. */
function useChoicesThatExist(
  form: UseFormReturn<SetUpForm>,
  organisations: readonly Organisation[],
): void {
  const { control, setValue } = form
  const [organisationId, nation, sector, date] = useWatch({
    control,
    name: ['organisationId', 'nation', 'sector', 'date'],
  })

  useEffect(() => {
    if (organisationId === '') return
    if (!organisations.some(({ id }) => id === organisationId)) setValue('organisationId', '')
  }, [organisationId, organisations, setValue])

  useEffect(() => {
    const there = sectorsToChoose(nation, date)
    const [first] = there
    if (first !== undefined && !there.includes(sector)) setValue('sector', first)
  }, [nation, date, sector, setValue])
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
  }
}
