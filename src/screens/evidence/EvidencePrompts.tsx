import { useHelpWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Question, QuestionSet } from '#src/questions/question-set.ts'
import { SourcedList } from '#src/ui/source/SourcedList.tsx'
import { useQuestionHelp } from '#src/workspace/question-help.ts'
import styles from './EvidencePrompts.module.css'

interface EvidencePromptsProps {
  readonly set: QuestionSet
  readonly question: Question
  readonly terms: Terms
}

export function EvidencePrompts({ set, question, terms }: EvidencePromptsProps) {
  const { t } = useTranslation('evidence')
  const words = useHelpWords(set.helpWords, terms)
  const { evidencePrompts } = useQuestionHelp(set, question.id)
  if (evidencePrompts.length === 0) return null
  return (
    <aside className={styles['prompts']} aria-label={t('prompts')}>
      <h2>{t('prompts')}</h2>
      <SourcedList
        items={evidencePrompts.map((prompt) => ({
          ...prompt,
          words: words.part(question.id, 'evidencePrompts', prompt.id),
        }))}
      />
    </aside>
  )
}
