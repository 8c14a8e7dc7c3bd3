import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { useBareHeader } from '#src/ui/page/bare-header.ts'
import { toOwnView } from '#src/workspace/gathering/own-view.ts'
import { RoleChoice } from '#src/workspace/gathering/RoleChoice.tsx'
import { useOwnRole } from '#src/workspace/gathering/use-own-role.ts'
import { StopAndForget } from '#src/workspace/gathering/StopAndForget.tsx'
import { useTurn } from '#src/workspace/gathering/use-turn.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { CheckAnswers } from './CheckAnswers.tsx'
import { HandedIn } from './HandedIn.tsx'
import { HandInTrouble } from './HandInTrouble.tsx'
import { useTurnHandIn } from './use-turn-hand-in.ts'

/** Of one person at a tablet that is passed round, up to the code that they get for it. */
export function CheckTurn({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('check')
  const isTurn = useTurn(view)
  const [role, setRole] = useOwnRole(view.round.id)
  const { step, handIn } = useTurnHandIn(view, role)
  useBareHeader()
  if (step.kind === 'sealed') return <HandedIn roundId={view.round.id} code={step.code} />
  // While it is being sealed the answers go, and the page must not run ahead of the code.
  const shown = step.kind === 'sealing' ? step.view : view
  if (!isTurn && step.kind !== 'sealing') return <Elsewhere to={paths.pass(view.round.id)} />
  return (
    <CheckAnswers
      view={toOwnView(shown)}
      onHandIn={handIn}
      trouble={<HandInTrouble step={step} roundId={view.round.id} />}
    >
      <RoleChoice roles={view.round.roles} role={role} onChoose={setRole} />
      <p className="quiet">{t('turn.sealing')}</p>
      <StopAndForget view={view} />
    </CheckAnswers>
  )
}
