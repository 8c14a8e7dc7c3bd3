import { Suspense, lazy, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'

const WordMeanings = lazy(async () => ({
  default: (await import('./WordMeanings.tsx')).WordMeanings,
}))

interface ExplainedWordsProps {
  readonly words: readonly string[]
  /** Leave it out where there is to be no way to anything else, as on a tablet that is passed round. */
  readonly withLibrary?: boolean
  readonly look?: 'section' | 'inline'
}

/** The words that a part of a page uses, folded away. What they mean is fetched when it is wanted. */
export function ExplainedWords({
  words,
  withLibrary = true,
  look = 'inline',
}: ExplainedWordsProps) {
  const { t } = useTranslation('glossary')
  const [isWanted, setWanted] = useState(false)
  if (words.length === 0) return null
  return (
    <div className="no-print">
      <Disclosure look={look} summary={t('title')} onOpen={() => setWanted(true)}>
        {isWanted && (
          <Suspense fallback={null}>
            <WordMeanings words={words} />
          </Suspense>
        )}
        {withLibrary && (
          <p>
            <AppLink to={paths.glossary()}>{t('all')}</AppLink>
          </p>
        )}
      </Disclosure>
    </div>
  )
}
