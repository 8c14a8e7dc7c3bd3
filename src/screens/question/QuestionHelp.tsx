import { Suspense, lazy, type Ref } from 'react'
import type { Question, QuestionSet } from '#src/questions/question-set.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import styles from './QuestionHelp.module.css'

const HelpSections = lazy(async () => ({
  default: (await import('./HelpSections.tsx')).HelpSections,
}))

interface QuestionHelpProps {
  readonly ref: Ref<HTMLElement>
  readonly set: QuestionSet
  readonly question: Question
  readonly terms: Terms
  readonly withLibrary: boolean
}

/** Beside the question where there is room, under it where there is not; it comes after the cards. */
export function QuestionHelp({ ref, withLibrary, ...asked }: QuestionHelpProps) {
  const { t } = useTranslation('question')
  return (
    <aside ref={ref} tabIndex={-1} className={styles['help']} aria-label={t('help.title')}>
      <h2>{t('help.title')}</h2>
      <Suspense fallback={null}>
        <HelpSections {...asked} withLibrary={withLibrary} />
      </Suspense>
    </aside>
  )
}
