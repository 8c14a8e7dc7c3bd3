import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { today } from '#src/platform/clock.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { askForPersistence } from '#src/platform/storage-health.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { createRound, type SetUp } from '#src/storage/rounds.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { setUpSchema, type SetUpForm } from '#src/domain/round/set-up-form.ts'

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
  const form = useForm<SetUpForm>({
    resolver: zodResolver(setUpSchema),
    defaultValues: useDefaults(organisations[0]),
    // The summary above the form takes the focus instead.
    shouldFocusError: false,
  })

  const begin = form.handleSubmit(async (values) => {
    try {
      const { roundId } = await createRound(store, toSetUp(values, current))
      if (workspace === 'own') writePreference('hasData', 'yes')
      void askForPersistence()
      go(paths.question(roundId, 1))
    } catch {
      setFailed(true)
    }
  })

  return { form, begin: () => void begin(), failed }
}

function useDefaults(organisation: Organisation | undefined): SetUpForm {
  const { t } = useTranslation(['setUp', 'round'])
  const formats = useFormats()
  const date = today()
  return {
    ...organisationFields(organisation, t('organisation.nameDefault')),
    scope: 'whole',
    unitName: '',
    roundName: t('round:defaultName', { month: formats.monthAndYear(date) }),
    date,
    mode: 'alone',
    stageNamesShown: false,
  }
}

/** The fields that follow from choosing an organisation; a new one begins with plain defaults. */
export function organisationFields(
  organisation: Organisation | undefined,
  defaultName: string,
): Pick<
  SetUpForm,
  'organisationId' | 'organisationName' | 'sector' | 'nation' | 'communitiesPhrase'
> {
  return {
    organisationId: organisation?.id ?? '',
    organisationName: organisation?.name ?? defaultName,
    sector: organisation?.sector ?? 'council',
    nation: organisation?.nation ?? 'england',
    communitiesPhrase: organisation?.communitiesPhrase ?? '',
  }
}

function toSetUp(values: SetUpForm, set: QuestionSet): SetUp {
  return {
    organisation: {
      ...(values.organisationId === '' ? {} : { id: values.organisationId }),
      name: values.organisationName.trim(),
      sector: values.sector,
      nation: values.nation,
      communitiesPhrase: values.communitiesPhrase.trim(),
    },
    unit: values.scope === 'whole' ? null : { name: values.unitName.trim(), kind: values.scope },
    round: {
      name: values.roundName.trim(),
      date: values.date,
      mode: values.mode,
      questionsVersion: { setId: set.id, ...set.version },
      methodVersion: METHOD_VERSION,
      stageNamesShown: values.stageNamesShown,
    },
  }
}
