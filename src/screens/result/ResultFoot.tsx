import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { Result } from './read-result.ts'
import { useCanCompare } from './use-can-compare.ts'

interface ResultFootProps {
  readonly view: RoundView
  readonly result: Result
  readonly onClose: () => void
}

/** The two things to do next, the likelier one in colour. */
export function ResultFoot({ view, result, onClose }: ResultFootProps) {
  const { t } = useTranslation('result')
  const { round } = view
  if (round.status === 'closed') {
    return <ClosedFoot round={round} />
  }
  const isChecked = result.toCheck.length === 0
  return (
    <>
      <AppLink to={paths.evidence(round.id)} look={isChecked ? 'plain' : 'primary'}>
        {t('next.evidence')}
      </AppLink>
      {view.lead ? (
        <Button look={isChecked ? 'primary' : 'plain'} onPress={onClose}>
          {t('next.close')}
        </Button>
      ) : (
        <AppLink to={paths.secondDevice(round.id)} look={isChecked ? 'primary' : 'plain'}>
          {t('next.gathers')}
        </AppLink>
      )}
    </>
  )
}

/** After a first round there is nothing to compare, so what is told of it comes first. */
function ClosedFoot({ round }: { readonly round: RoundView['round'] }) {
  const { t } = useTranslation('result')
  const canCompare = useCanCompare(round)
  return (
    <>
      <Button onPress={printPage}>{t('next.print')}</Button>
      <AppLink to={paths.progress(round.organisationId)} look={canCompare ? 'primary' : 'plain'}>
        {t('next.progress')}
      </AppLink>
      <AppLink to={paths.share(round.id)} look={canCompare ? 'plain' : 'primary'}>
        {t('next.share')}
      </AppLink>
    </>
  )
}
