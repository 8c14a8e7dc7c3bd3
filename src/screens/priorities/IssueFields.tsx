import { useTranslation } from '#src/i18n/words.ts'
import { SIFTING_TEST_IDS } from '#src/questions/sifting.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { TEST_ANSWERS } from './use-sifting-words.ts'
import type { SiftingWork } from './use-sifting-work.ts'

const GAPS = ['small', 'medium', 'large'] as const

/** All that is asked of an issue; saved as it is answered. */
export function IssueFields({ work }: { readonly work: SiftingWork }) {
  const { t } = useTranslation('priorities')
  const { sifting, change } = work
  const { tests, gapSize, alreadyOnIt } = sifting
  return (
    <div className={stackClass()}>
      {SIFTING_TEST_IDS.map((id) => (
        <ChoiceGroup
          key={id}
          legend={t(`tests.${id}.ask`)}
          name={id}
          shape="row"
          value={tests[id] ?? null}
          onChoose={(answer) => change({ tests: { ...tests, [id]: answer } })}
          options={TEST_ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
        />
      ))}
      <ChoiceGroup
        legend={t('gap.ask')}
        name="gap"
        shape="row"
        value={gapSize}
        onChoose={(gap) => change({ gapSize: gap })}
        options={GAPS.map((value) => ({ value, label: t(`gap.${value}`) }))}
      />
      <ChoiceGroup
        legend={t('onIt.ask')}
        hint={t('onIt.hint')}
        name="onIt"
        shape="row"
        value={alreadyOnIt.answer === null ? null : alreadyOnIt.answer ? 'yes' : 'no'}
        onChoose={(answer) => change({ alreadyOnIt: { ...alreadyOnIt, answer: answer === 'yes' } })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      {alreadyOnIt.answer === true && (
        <PlanText
          label={t('onIt.whoLabel')}
          hint={t('onIt.whoHint')}
          size="line"
          value={alreadyOnIt.who}
          onChange={(who) => change({ alreadyOnIt: { ...alreadyOnIt, who } })}
        />
      )}
      <PlanText
        label={t('card.words')}
        size="text"
        value={sifting.issue}
        onChange={(issue) => change({ issue })}
      />
    </div>
  )
}
