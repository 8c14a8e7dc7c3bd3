import { memo } from 'react'
import type { LibraryFilter } from '#src/domain/library/filter.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { FilterSelect } from '#src/ui/field/FilterSelect.tsx'
import { useFilterOptions } from './use-filter-options.ts'
import styles from './LibraryPage.module.css'

interface LibraryFiltersProps {
  readonly filter: LibraryFilter
  readonly onFilter: (filter: LibraryFilter) => void
  readonly set: QuestionSet
  readonly content: ContentWords
}

/** Dear, with all that can be chosen: it stays as it is while somebody types. */
export const LibraryFilters = memo(function LibraryFilters(props: LibraryFiltersProps) {
  const { filter, onFilter, set, content } = props
  const { t } = useTranslation('library')
  const options = useFilterOptions(set, content)
  const inUse = [filter.from, filter.document, filter.kind].filter((one) => one !== null).length
  return (
    <>
      <FilterSelect
        label={t('filters.question')}
        all={t('filters.allQuestions')}
        options={options.questions}
        value={filter.question}
        onChoose={(question) => onFilter({ ...filter, question })}
      />
      <div className={styles['more']}>
        <Disclosure
          look="inline"
          summary={inUse === 0 ? t('filters.more') : t('filters.moreOn', { count: inUse })}
        >
          <div className={styles['filters']}>
            <FilterSelect
              label={t('filters.kind')}
              all={t('filters.allKinds')}
              options={options.kinds}
              value={filter.kind}
              onChoose={(kind) => onFilter({ ...filter, kind })}
            />
            <FilterSelect
              label={t('filters.step')}
              all={t('filters.allSteps')}
              options={options.steps}
              value={filter.from}
              onChoose={(from) => onFilter({ ...filter, from })}
            />
            <FilterSelect
              label={t('filters.source')}
              all={t('filters.allSources')}
              options={options.documents}
              value={filter.document}
              onChoose={(document) => onFilter({ ...filter, document })}
            />
          </div>
        </Disclosure>
      </div>
    </>
  )
})
