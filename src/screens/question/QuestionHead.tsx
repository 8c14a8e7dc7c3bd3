import type { ReactNode } from 'react'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './QuestionHead.module.css'

interface QuestionHeadProps {
  readonly view: RoundView
  readonly index: number
  readonly content: ContentWords
  /** Where the step to another question leads. */
  readonly stepTo: (roundId: string, number: number) => string
  readonly children: ReactNode
}

export function QuestionHead(props: QuestionHeadProps) {
  const { view, index, content, stepTo, children } = props
  const { t } = useTranslation('question')
  const questionId = view.questionIds[index] ?? ''
  const number = index + 1
  const total = view.questionIds.length
  const position = t('position', { number, total, name: content.name(questionId) })
  return (
    <div className={styles['head']}>
      <nav aria-label={t('steps')} className={styles['steps']}>
        <ol>
          {view.questionIds.map((id, step) => (
            <li
              key={id}
              data-answered={view.choices[id] !== undefined}
              data-current={step === index}
            >
              <AppLink
                to={stepTo(view.round.id, step + 1)}
                current={step === index}
                label={stepLabel(step)}
              >
                <span aria-hidden="true" />
              </AppLink>
            </li>
          ))}
        </ol>
      </nav>
      <RoundLine of={view} />
      <p className="quiet small">{position}</p>
      <PageHeading tabTitle={position}>{content.question(questionId)}</PageHeading>
      {children}
    </div>
  )

  function stepLabel(step: number): string {
    const id = view.questionIds[step] ?? ''
    const jump = t('jump', { number: step + 1, name: content.name(id) })
    const state = view.choices[id] === undefined ? t('state.open') : t('state.answered')
    return `${jump}, ${state}`
  }
}
