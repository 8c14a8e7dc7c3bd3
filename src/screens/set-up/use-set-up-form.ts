import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { isSetUpDraft, setUpSchema, type SetUpForm } from '#src/domain/round/set-up-form.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import { offeredName } from './offered-name.ts'
import { sectorsToChoose } from './sectors-to-choose.ts'
import type { Known } from './use-known.ts'

/** What is typed here is kept under it: one set-up at a time. */
export const SET_UP = 'set-up'

export interface SetUpFormWork {
  readonly form: UseFormReturn<SetUpForm>
  /** Something was typed or chosen that is not yet a round. */
  readonly isStarted: boolean
  readonly drop: () => void
}

export function useSetUpForm(known: Known): SetUpFormWork {
  const drafts = useFormDrafts()
  const offered = useOffered(known)
  const form = useForm<SetUpForm>({
    resolver: zodResolver(setUpSchema),
    defaultValues: { ...offered, ...drafts.read(SET_UP, isSetUpDraft) },
    // The summary above the form takes the focus instead.
    shouldFocusError: false,
  })
  const roles = useWatch({ control: form.control, name: 'roles' })
  const shown = { ...offered, ...useWatch({ control: form.control }), roles }
  const { organisationId } = shown
  const typed = whatDiffers(shown, offered)
  const isStarted = Object.keys(typed).length > 0
  const [isSent, setSent] = useState(false)
  useChoicesThatExist(form, known.organisations)

  useEffect(() => {
    if (isSent) return
    // A part is one of its organisation, whichever is offered first when the person comes back.
    if (isStarted) drafts.keep(SET_UP, { organisationId, ...typed })
    else drafts.drop(SET_UP)
  })

  const drop = () => {
    setSent(true)
    drafts.drop(SET_UP)
  }

  return { form, isStarted, drop }
}

/** Only that is kept: what is offered tomorrow has tomorrow's date. */
function whatDiffers(typed: SetUpForm, offered: SetUpForm): Partial<SetUpForm> {
  const fields = Object.keys(offered) as (keyof SetUpForm)[]
  const differing = fields.filter((field) => !isSame(typed[field], offered[field]))
  return Object.fromEntries(differing.map((field) => [field, typed[field]]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** As it was when the form opened. */
function useOffered({ organisations, roundNames }: Known): SetUpForm {
  const { t } = useTranslation(['setUp', 'round'])
  const formats = useFormats()
  const [offered] = useState((): SetUpForm => {
    const date = today()
    const [organisation] = organisations
    return {
      organisationId: organisation?.id ?? '',
      organisationName: t('organisation.nameDefault'),
      sector: 'council',
      nation: 'england',
      communitiesPhrase: '',
      scope: 'whole',
      unitName: '',
      roundName: offeredName(date, roundNames, formats, (month) =>
        t('round:defaultName', { month }),
      ),
      date,
      mode: 'alone',
      expected: '',
      endTime: '',
      roles: [],
      retention: '0',
      stageNamesShown: false,
    }
  })
  return offered
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
