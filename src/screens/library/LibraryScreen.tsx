import { useParams } from '#src/ui/link/navigation.ts'
import { LibraryPage } from './LibraryPage.tsx'
import { usePlans } from './use-plans.ts'

export function LibraryScreen() {
  const { questionId } = useParams<{ questionId?: string }>()
  const plans = usePlans()
  if (plans === undefined) return null
  // Another address is another search.
  return <LibraryPage key={questionId} plans={plans} questionId={questionId ?? null} />
}
