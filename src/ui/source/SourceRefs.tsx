import { useId, useState } from 'react'
import { actionClass } from '#src/ui/button/action-class.ts'
import type { SourcePlace } from './source-place.ts'
import styles from './SourceRef.module.css'
import type { SourceWords } from './use-source-words.ts'

interface SourceRefsProps {
  readonly sources: readonly SourcePlace[]
  /** Of all references of a page. */
  readonly words: SourceWords
  /** The full names are there from the start, as paper needs them; otherwise when one is opened. */
  readonly isFull: boolean
}

/** For a long list that is drawn anew with each letter: its references find nothing by themselves. */
export function SourceRefs({ sources, words, isFull }: SourceRefsProps) {
  return (
    <span className={styles['refs']}>
      {sources.map((source) => (
        <OneRef key={words.short(source)} source={source} words={words} isFull={isFull} />
      ))}
    </span>
  )
}

interface OneRefProps extends Omit<SourceRefsProps, 'sources'> {
  readonly source: SourcePlace
}

function OneRef({ source, words, isFull }: OneRefProps) {
  const id = useId()
  const [isOpened, setOpened] = useState(false)
  return (
    <>
      <button type="button" className={styles['ref']} popoverTarget={id}>
        {words.short(source)}
      </button>
      <span
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className={styles['full']}
        // Before it is seen, so that it never opens empty.
        onBeforeToggle={() => setOpened(true)}
      >
        {(isFull || isOpened) && (
          <>
            <strong id={`${id}-title`}>{words.title(source)}</strong>
            <span>{words.publisher(source)}</span>
            <span>{words.place(source)}</span>
            <button
              type="button"
              className={actionClass('plain')}
              popoverTarget={id}
              popoverTargetAction="hide"
            >
              {words.close}
            </button>
          </>
        )}
      </span>
    </>
  )
}
