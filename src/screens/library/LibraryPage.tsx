import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { FindInLibrary } from './FindInLibrary.tsx'
import { useCardWords } from './use-card-words.ts'
import { useLibrary } from './use-library.ts'
import type { Plans } from './use-plans.ts'

interface LibraryPageProps {
  readonly plans: Plans
  /** What the address asks for. */
  readonly questionId: string | null
}

export function LibraryPage({ plans, questionId }: LibraryPageProps) {
  const { t } = useTranslation(['library', 'glossary'])
  const [only, ...others] = plans.organisations
  // The words of the one body here; with several, none of them is meant more than another.
  const library = useLibrary(others.length === 0 ? only : undefined)
  const words = useCardWords(library.content)
  const isAsked = library.set.questions.some(({ id }) => id === questionId)
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="no-print">
          <AppLink to={paths.glossary()}>{t('glossary:all')}</AppLink>
        </p>
      </PageHead>
      <FindInLibrary
        library={library}
        plans={plans}
        words={words}
        asked={isAsked ? questionId : null}
      />
    </Page>
  )
}
