import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { RaiseNumber } from '#src/workspace/gathering/RaiseNumber.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

interface WaitingProps {
  readonly view: RoundView
  readonly count: number
}

/** More came than were expected. Nothing is lost while this page is open. */
export function Waiting({ view, count }: WaitingProps) {
  const { t } = useTranslation('scanning')
  return (
    <>
      <Notice kind="warning">
        <p>{t('waiting', { count })}</p>
      </Notice>
      {/* Its first number is one more than are in, which grows while it stands open. */}
      <RaiseNumber key={view.handedIn} view={view} />
    </>
  )
}
