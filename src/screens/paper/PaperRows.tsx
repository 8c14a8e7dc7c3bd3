import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Choice } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { PaperRow } from './PaperRow.tsx'
import type { PaperChoices } from './use-paper.ts'
import styles from './PaperAnswers.module.css'

interface PaperRowsProps {
  readonly questionIds: readonly string[]
  readonly content: ContentWords
  readonly choices: PaperChoices
  /** Not on arrival, where the heading is read first: one was sealed, or a number is to be changed. */
  readonly takesFocus: boolean
  readonly onChoose: (questionId: string, choice: Choice) => void
  /** Every row has its number. */
  readonly onEnd: () => void
}

const CHOICE_BY_KEY: Readonly<Record<string, Choice>> = {
  '0': 'dontKnow',
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
}

/** A number goes to the next row and Backspace to the one before, so that one hand stays on paper. */
export function PaperRows(props: PaperRowsProps) {
  const { questionIds, content, choices, takesFocus, onChoose, onEnd } = props
  const rows = useRef<HTMLOListElement>(null)

  const focusRow = (index: number) => {
    const row = rows.current?.children[index]
    const chosen = row?.querySelector<HTMLInputElement>('input:checked')
    const radio = chosen ?? row?.querySelector<HTMLInputElement>('input')
    radio?.focus()
  }

  const [isFocused] = useState(takesFocus)
  useEffect(() => {
    if (isFocused) rows.current?.querySelector<HTMLInputElement>('input')?.focus()
  }, [isFocused, rows])

  // The way to the check stands there only once the last number is drawn.
  const isEnd = useRef(false)
  useEffect(() => {
    if (isEnd.current) onEnd()
    isEnd.current = false
  })

  const moveOn = (from: number) => {
    const isOpen = (index: number) =>
      index !== from && choices[questionIds[index] ?? ''] === undefined
    if (from + 1 < questionIds.length) return focusRow(from + 1)
    const open = questionIds.findIndex((_id, index) => isOpen(index))
    if (open === -1) isEnd.current = true
    else focusRow(open)
  }

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const choice = CHOICE_BY_KEY[event.key]
    if (choice === undefined && event.key !== 'Backspace') return
    event.preventDefault()
    if (choice === undefined) return focusRow(Math.max(0, index - 1))
    onChoose(questionIds[index] ?? '', choice)
    moveOn(index)
  }

  return (
    <ol ref={rows} className={styles['rows']}>
      {questionIds.map((id, index) => (
        <PaperRow
          key={id}
          number={index + 1}
          name={content.name(id)}
          choice={choices[id]}
          onChoose={(choice) => onChoose(id, choice)}
          onKeyDown={(event) => onKeyDown(event, index)}
        />
      ))}
    </ol>
  )
}
