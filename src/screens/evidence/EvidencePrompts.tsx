import { useHelpWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Question, QuestionSet } from '#src/questions/question-set.ts'
import styles from './EvidencePrompts.module.css'

interface EvidencePromptsProps {
  readonly set: QuestionSet
  readonly question: Question
  readonly terms: Terms
}

export function EvidencePrompts({ set, question, terms }: EvidencePromptsProps) {
  const { t } = useTranslation('evidence')
  const help = useHelpWords(set.helpWords, terms)
  if (question.evidencePrompts.length === 0) return null
  return (
    <aside className={styles['prompts']} aria-label={t('prompts')}>
      <h2>{t('prompts')}</h2>
      <ul>
        {question.evidencePrompts.map(({ id }) => (
          <li key={id}>{help.part(question.id, 'evidencePrompts', id)}</li>
        ))}
      </ul>
    </aside>
  )
}
