import { useEffect, useRef, useState } from 'react'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { LibraryCard } from './LibraryCard.tsx'
import { useCardWords } from './use-card-words.ts'
import type { ShownItem } from './use-library.ts'
import type { Plans } from './use-plans.ts'
import styles from './LibraryPage.module.css'

/** So few at a time keep typing quick on an old tablet. */
const AT_A_TIME = 12

interface LibraryResultsProps {
  readonly found: readonly ShownItem[]
  /** The question that is filtered by. */
  readonly asked: string | null
  readonly plans: Plans
  readonly set: QuestionSet
  readonly content: ContentWords
  /** null where nothing is searched or filtered. */
  readonly onClear: (() => void) | null
}

export function LibraryResults(props: LibraryResultsProps) {
  const { found, asked, plans, set, content, onClear } = props
  const { t } = useTranslation('library')
  // Another search begins at its first results.
  const [grown, setGrown] = useState({ of: found, to: AT_A_TIME })
  const shown = grown.of === found ? grown.to : AT_A_TIME
  const words = useCardWords(content)
  const list = useRef<HTMLUListElement>(null)
  const left = found.length - shown

  // Reading goes on where the new ones begin: the button that brought them is now below them.
  useEffect(() => {
    if (shown === AT_A_TIME) return
    list.current?.children[shown - AT_A_TIME]?.querySelector('h3')?.focus()
  }, [shown])

  return (
    <section className={styles['results']}>
      <h2 className="visually-hidden">{t('results.title')}</h2>
      <div className={styles['bar']}>
        <p role="status">
          <strong>
            {found.length === 0 ? t('results.none') : t('results.count', { count: found.length })}
          </strong>
        </p>
        {onClear !== null && found.length > 0 && (
          <Button look="text" onPress={onClear}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
      {found.length === 0 && (
        <>
          <p>{t('results.noneHelp')}</p>
          {onClear !== null && (
            <p>
              <Button look="primary" onPress={onClear}>
                {t('filters.clear')}
              </Button>
            </p>
          )}
        </>
      )}
      <ul ref={list} className={styles['list']}>
        {found.slice(0, shown).map((item) => (
          <li key={item.id}>
            <LibraryCard item={item} asked={asked} plans={plans} set={set} words={words} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="no-print">
          <Button onPress={() => setGrown({ of: found, to: shown + AT_A_TIME })}>
            {t('results.more', { count: Math.min(left, AT_A_TIME) })}
          </Button>
        </p>
      )}
    </section>
  )
}
