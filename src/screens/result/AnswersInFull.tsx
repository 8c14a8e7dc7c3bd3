import { isStage } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { LooseNotes } from './LooseNotes.tsx'
import type { ProfileLine, Result } from './read-result.ts'
import { RoomAction } from './RoomAction.tsx'
import { RoomWords } from './RoomWords.tsx'
import { useRoomActions } from './use-room-actions.ts'
import styles from './AnswersInFull.module.css'

interface AnswersInFullProps {
  readonly view: RoundView
  readonly result: Result
  readonly content: ContentWords
}

const TEXTS = ['reason', 'dissent', 'wouldChange', 'note'] as const

/** The statement chosen for each question, and what was written beside it. */
export function AnswersInFull({ view, result, content }: AnswersInFullProps) {
  const { t } = useTranslation(['result', 'round'])
  const actions = useRoomActions(view)
  return (
    <Disclosure summary={t('answers.title')}>
      <ol className={styles['answers']}>
        {result.lines.map((line) => (
          <li key={line.questionId}>
            <h3>{content.name(line.questionId)}</h3>
            <p>{statementOf(line)}</p>
            <RoomWords view={view} questionId={line.questionId} />
            {textsOf(line)}
            <RoomAction action={actions.get(line.questionId)} />
            <LooseNotes view={view} questionId={line.questionId} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )

  function statementOf({ questionId, choice }: ProfileLine): string {
    return isStage(choice) ? content.statement(questionId, choice) : t('round:notKnown')
  }

  function textsOf({ questionId }: ProfileLine) {
    const answer = view.answers[questionId]
    const written = TEXTS.filter((part) => (answer?.[part] ?? '') !== '')
    if (written.length === 0) return null
    return (
      <dl>
        {written.map((part) => (
          <div key={part}>
            <dt>{t(`answers.${part}`)}</dt>
            <dd dir="auto">{answer?.[part]}</dd>
          </div>
        ))}
      </dl>
    )
  }
}
