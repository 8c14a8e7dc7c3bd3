import { GLOSSARY } from '#src/paths.ts'
import { useParams } from '#src/ui/link/navigation.ts'
import { GlossaryPage } from './GlossaryPage.tsx'
import { LibraryPage } from './LibraryPage.tsx'
import { usePlans } from './use-plans.ts'

export function LibraryScreen() {
  const { questionId } = useParams<{ questionId?: string }>()
  return questionId === GLOSSARY ? <GlossaryPage /> : <Library questionId={questionId ?? null} />
}

function Library({ questionId }: { readonly questionId: string | null }) {
  const plans = usePlans()
  if (plans === undefined) return null
  // Another address is another search.
  return <LibraryPage key={questionId} plans={plans} questionId={questionId} />
}
