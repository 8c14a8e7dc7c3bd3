import { useState } from 'react'
import {
  isDifferenceMissing,
  isReasonMissing,
  PROGRESS_STATES,
  withDifference,
  withProgress,
} from '#src/domain/plan/action-state.ts'
import type { Action } from '#src/domain/record/action.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { today } from '#src/platform/clock.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { PlanText } from './PlanText.tsx'
import type { ActionWork } from './use-action-work.ts'

interface BecameFieldsProps {
  readonly legend: string
  readonly work: ActionWork
  /** Whether what is stored counts as said, or is asked about anew. */
  readonly said?: boolean
  /** Whether it was too soon to say in an earlier round, and is asked once more. */
  readonly askAgain?: boolean
}

const DIFFERENCES = ['yes', 'partly', 'no', 'tooSoon'] as const

/** How far an action is; why, where it was dropped; and whether it helped, where it is done. */
export function BecameFields({ legend, work, said = true, askAgain = false }: BecameFieldsProps) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const { action, change } = work
  const { state, reason, date } = action.progress
  return (
    <>
      <ChoiceGroup
        legend={legend}
        name="progress"
        shape="row"
        options={PROGRESS_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={said ? state : null}
        onChoose={(value) => change(withProgress(action.progress, value, today()))}
      />
      {/* What was only written down has its day too, but nobody has said how far it is. */}
      {said && state !== 'notStarted' && date !== null && (
        <p className="quiet small">{t('became.said', { date: formats.date(date) })}</p>
      )}
      {said && state === 'dropped' && (
        <PlanText
          label={t('became.reason')}
          hint={t('became.reasonHint')}
          size="text"
          value={reason}
          error={isReasonMissing(action) ? t('became.reasonMissing') : undefined}
          onChange={(value) => change({ progress: { ...action.progress, reason: value } })}
        />
      )}
      {said && state === 'done' && (
        <Difference action={action} change={change} askAgain={askAgain} />
      )}
    </>
  )
}

interface DifferenceProps extends Pick<ActionWork, 'change'> {
  readonly action: Action
  readonly askAgain: boolean
}

/** The earlier answer stays in sight while it is asked again, and is no answer for today. */
function Difference({ action, change, askAgain }: DifferenceProps) {
  const { t } = useTranslation('plan')
  const { madeDifference } = action
  const [before] = useState(askAgain ? madeDifference : undefined)
  const [answered, setAnswered] = useState(before === undefined)
  const words = useDifferenceWords()
  return (
    <>
      <ChoiceGroup
        legend={t('became.madeDifference')}
        name="difference"
        shape="row"
        hint={before === undefined ? words.now(madeDifference) : words.before(before)}
        options={DIFFERENCES.map((value) => ({ value, label: t(`became.${value}`) }))}
        value={answered ? madeDifference.answer : null}
        error={isDifferenceMissing(action) ? t('became.differenceMissing') : undefined}
        onChoose={(answer) => {
          setAnswered(true)
          change(withDifference(madeDifference, answer, today()))
        }}
      />
      {madeDifference.answer !== null && (
        <PlanText
          label={t('became.how')}
          hint={t('became.howHint')}
          size="text"
          value={madeDifference.how}
          onChange={(how) => change({ madeDifference: { ...madeDifference, how } })}
        />
      )}
    </>
  )
}

type MadeDifference = Action['madeDifference']

function useDifferenceWords() {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  return {
    now: ({ answer, date }: MadeDifference): string | undefined => {
      const day = date === null ? undefined : t('became.said', { date: formats.date(date) })
      if (answer !== 'tooSoon') return day
      return day === undefined ? t('became.soon') : `${day}. ${t('became.soon')}`
    },
    before: ({ answer, date }: MadeDifference): string | undefined => {
      if (answer === null) return undefined
      const words = { answer: t(`became.${answer}`) }
      if (date === null) return t('became.earlier', words)
      return t('became.earlierOn', { ...words, date: formats.date(date) })
    },
  }
}
