import { memo } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { GrowingList } from '#src/ui/list/GrowingList.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { usePrinting } from '#src/workspace/use-printing.ts'
import { LibraryCard } from './LibraryCard.tsx'
import type { CardWords } from './use-card-words.ts'
import type { ShownItem } from './use-library.ts'
import type { Plans } from './use-plans.ts'
import styles from './LibraryPage.module.css'

const AT_A_TIME = 12

interface LibraryResultsProps {
  readonly found: readonly ShownItem[]
  /** The question that is filtered by. */
  readonly asked: string | null
  readonly plans: Plans
  readonly set: QuestionSet
  readonly words: CardWords
  /** null where nothing is searched or filtered. */
  readonly onClear: (() => void) | null
}

export const LibraryResults = memo(function LibraryResults(props: LibraryResultsProps) {
  const { found, asked, plans, set, words, onClear } = props
  const { t } = useTranslation('library')
  const isPrinted = usePrinting()
  return (
    <section className={stackClass()}>
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
      <GrowingList
        items={found}
        of={found}
        first={AT_A_TIME}
        step={AT_A_TIME}
        isPrinted={isPrinted}
        className={styles['list']}
        more={(count) => t('results.more', { count })}
      >
        {(item) => (
          <LibraryCard
            item={item}
            asked={asked}
            plans={plans}
            set={set}
            words={words}
            isPrinted={isPrinted}
          />
        )}
      </GrowingList>
    </section>
  )
})
