import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { FORMS, LENGTHS, PAPERS, type ChosenPaper } from './papers.ts'
import styles from './PackPage.module.css'

interface PackChoicesProps {
  readonly chosen: ChosenPaper
  /** The length of the session is known, so it is not asked. */
  readonly isPlanned: boolean
  readonly onChoose: (change: Partial<ChosenPaper>) => void
}

const SIZES = ['normal', 'large'] as const

/** What only one of the papers needs is asked for that one alone. */
export function PackChoices({ chosen, isPlanned, onChoose }: PackChoicesProps) {
  const { t } = useTranslation('pack')
  const { paper, size, form, minutes, why } = chosen
  const hasLength = (paper === 'order' || paper === 'joining') && !isPlanned
  return (
    <div className={`${styles['choices']} no-print`}>
      <ChoiceGroup
        legend={t('paper.legend')}
        name="paper"
        options={PAPERS.map((value) => ({
          value,
          label: t(`paper.${value}`),
          hint: t(`paper.${value}Hint`),
        }))}
        value={paper}
        onChoose={(value) => onChoose({ paper: value })}
      />
      {hasLength && (
        <ChoiceGroup
          legend={t('length.legend')}
          name="length"
          shape="row"
          options={LENGTHS.map((count) => ({
            value: String(count),
            label: t('length.minutes', { count }),
          }))}
          value={String(minutes)}
          onChoose={(value) => onChoose({ minutes: Number(value) })}
        />
      )}
      {paper === 'questions' && (
        <TickBox label={t('why')} on={why} onChange={(on) => onChoose({ why: on })} />
      )}
      <div className={styles['pair']}>
        <ChoiceGroup
          legend={t('size.legend')}
          name="size"
          shape="row"
          options={SIZES.map((value) => ({ value, label: t(`size.${value}`) }))}
          value={size}
          onChoose={(value) => onChoose({ size: value })}
        />
        <ChoiceGroup
          legend={t('form.legend')}
          name="form"
          shape="row"
          options={FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
          value={form}
          onChoose={(value) => onChoose({ form: value })}
        />
      </div>
    </div>
  )
}
