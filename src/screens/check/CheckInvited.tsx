import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { RoleChoice } from '#src/workspace/gathering/RoleChoice.tsx'
import { useOwnRole } from '#src/workspace/gathering/use-own-role.ts'
import type { InvitedRound } from '#src/workspace/invited/invited-round.ts'
import { LeaveRound } from '#src/workspace/invited/LeaveRound.tsx'
import { CheckAnswers } from './CheckAnswers.tsx'
import { InvitedTrouble } from './InvitedTrouble.tsx'
import { useInvitedHandIn } from './use-invited-hand-in.ts'

/** Of a member at a device of their own, up to the moment at which the answers are sealed. */
export function CheckInvited({ invited }: { readonly invited: InvitedRound }) {
  const { t } = useTranslation('join')
  const [role, setRole] = useOwnRole(invited.view.round.id)
  const { view, invitation, copy } = invited
  const { step, handIn } = useInvitedHandIn(invited, role)
  // Storage has let go of the answers in the same moment: there is nothing here to go back to.
  if (copy !== undefined) return <Elsewhere to={paths.handedIn(view.round.id)} />
  return (
    <CheckAnswers view={view} onHandIn={handIn} trouble={<InvitedTrouble step={step} />}>
      <RoleChoice roles={invitation.roles} role={role} onChoose={setRole} />
      <p className="quiet">{t('handIn.sealing')}</p>
      <LeaveRound view={view} />
    </CheckAnswers>
  )
}
