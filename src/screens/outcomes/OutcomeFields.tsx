import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { pairClass, stackClass } from '#src/workspace/layout-class.ts'
import { FigureField } from './FigureField.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { QuestionTicks } from './QuestionTicks.tsx'
import type { OutcomeWork } from './use-outcome-work.ts'
import styles from './OutcomesPage.module.css'

/** All that is said of an outcome but its readings; saved as it is typed. */
export function OutcomeFields({ work }: { readonly work: OutcomeWork }) {
  const { t } = useTranslation('outcomes')
  const { outcome, change } = work
  const { measure, startingFigure, target, menuId } = outcome
  return (
    <div className={stackClass()}>
      <PlanText
        label={t('edit.what')}
        hint={t('edit.whatHint')}
        size="text"
        value={measure.what}
        onChange={(what) => change({ measure: { ...measure, what } })}
      />
      <PlanText
        label={t('edit.unit')}
        hint={t('edit.unitHint')}
        size="line"
        value={measure.unit}
        onChange={(unit) => change({ measure: { ...measure, unit } })}
      />
      <ChoiceGroup
        legend={t('edit.better')}
        name="better"
        shape="row"
        value={measure.lowerIsBetter ? 'lower' : 'higher'}
        onChoose={(way) => change({ measure: { ...measure, lowerIsBetter: way === 'lower' } })}
        options={[
          { value: 'higher', label: t('edit.higher') },
          { value: 'lower', label: t('edit.lower') },
        ]}
      />
      <div className={`${pairClass()} ${styles['ends']}`}>
        <FigureField
          label={t('edit.start')}
          value={startingFigure.value}
          onChange={(value) => change({ startingFigure: { ...startingFigure, value } })}
        />
        <PlanDay
          label={t('edit.startDate')}
          value={startingFigure.date}
          onChange={(date) => change({ startingFigure: { ...startingFigure, date } })}
        />
      </div>
      <div className={`${pairClass()} ${styles['ends']}`}>
        <FigureField
          label={t('edit.target')}
          value={target.value}
          onChange={(value) => change({ target: { ...target, value } })}
        />
        <PlanDay
          label={t('edit.targetDate')}
          value={target.date}
          onChange={(date) => change({ target: { ...target, date } })}
        />
      </div>
      <PlanText
        label={t('edit.people')}
        hint={t('edit.peopleHint')}
        size="text"
        value={outcome.people}
        onChange={(people) => change({ people })}
      />
      <PlanText
        label={t('edit.plan')}
        hint={t('edit.planHint')}
        size="text"
        value={outcome.plan}
        onChange={(plan) => change({ plan })}
      />
      <QuestionTicks work={work} />
      {menuId === null ? (
        <PlanText
          label={t('edit.ownName')}
          size="text"
          value={outcome.name}
          onChange={(name) => change({ name })}
        />
      ) : (
        <PlanText
          label={t('edit.name')}
          hint={t('edit.nameHint')}
          size="text"
          value={outcome.name}
          onChange={(name) => change({ name })}
        />
      )}
    </div>
  )
}
