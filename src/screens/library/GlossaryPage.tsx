import { useLibraryWords } from '#src/i18n/library-words.ts'
import { intlLocale } from '#src/i18n/intl-locale.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { glossary } from '#src/questions/library.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { WordMeanings } from '#src/workspace/words/WordMeanings.tsx'

/** All words on a page of their own, in the order of the language's letters. */
export function GlossaryPage() {
  const { t, i18n } = useTranslation('glossary')
  const { title } = useLibraryWords()
  const { compare } = new Intl.Collator(intlLocale(i18n.language))
  const words = glossary
    .flatMap(({ words: at }) => (at.in === 'library' ? [at.id] : []))
    .toSorted((one, other) => compare(title('words', one), title('words', other)))
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <WordMeanings words={words} />
      <p className="no-print">
        <AppLink to={paths.library()} look="plain">
          {t('library')}
        </AppLink>
      </p>
    </Page>
  )
}
