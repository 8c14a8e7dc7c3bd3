import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { leaveRound } from '#src/storage/invitations.ts'
import { AskedButton } from '#src/ui/dialog/AskedButton.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { forgetPerson } from '#src/workspace/gathering/turn.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

interface LeaveRoundProps {
  readonly view: Pick<RoundView, 'round' | 'questionIds'>
  /** Where there is a button for each round. */
  readonly isNamed?: boolean
  readonly hasCopy?: boolean
  /** Left out, the person is led to the start. */
  readonly onLeft?: () => void
}

/** A person may go at any time, and then nothing of the round stays here. */
export function LeaveRound(props: LeaveRoundProps) {
  const { view, isNamed = false, hasCopy = false, onLeft } = props
  const { t } = useTranslation('join')
  const store = useStore()
  const go = useGo()

  async function leave(): Promise<void> {
    await leaveRound(store, view.round.id)
    forgetPerson(view)
    if (onLeft === undefined) go(paths.home(), { replace: true })
    else onLeft()
  }

  return (
    <AskedButton
      open={
        <>
          {t('leave.open')} {isNamed && <span className="visually-hidden">{view.round.name}</span>}
        </>
      }
      title={t('leave.title')}
      confirm={t('leave.confirm')}
      cancel={t('leave.cancel')}
      failed={t('leave.failed')}
      onConfirm={leave}
    >
      <p>{t('leave.explain')}</p>
      {hasCopy && <p>{t('leave.copy')}</p>}
      <p>{t('leave.joinAgain')}</p>
    </AskedButton>
  )
}
