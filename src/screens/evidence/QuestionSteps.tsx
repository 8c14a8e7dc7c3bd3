import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { LeaveLink } from './LeaveLink.tsx'
import { StandingMark } from './StandingMark.tsx'
import type { Leaving } from '#src/workspace/evidence/use-leaving.ts'
import { useStandingWords } from './use-standing-words.ts'
import styles from './QuestionSteps.module.css'

interface QuestionStepsProps {
  readonly view: RoundView
  readonly number: number
  readonly content: ContentWords
  readonly leaving: Leaving
}

/** All questions in one row: where one is, what is still to be looked at, and a way to each. */
export function QuestionSteps({ view, number, content, leaving }: QuestionStepsProps) {
  const { t } = useTranslation('evidence')
  const wordsOf = useStandingWords(view)
  return (
    <nav aria-label={t('list.questions')} className={styles['steps']}>
      <ol>
        {view.questionIds.map((id, index) => {
          const { standing, label } = wordsOf(id)
          const step = index + 1
          return (
            <li key={id} data-current={step === number}>
              <LeaveLink
                to={paths.evidenceItem(view.round.id, step)}
                leaving={leaving}
                current={step === number}
                label={t('item.step', { number: step, name: content.name(id), state: label })}
              >
                <StandingMark number={step} standing={standing} />
              </LeaveLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
