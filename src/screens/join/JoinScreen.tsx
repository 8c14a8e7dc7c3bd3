import { scanDevice } from '#src/platform/scan-device.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { JoinWays } from './JoinWays.tsx'
import { NoRealInvitation } from './NoRealInvitation.tsx'

export function JoinScreen() {
  // Whoever stands here has a real invitation, which must not be read among what is made up.
  if (useWorkspace() === 'example') return <NoRealInvitation />
  return <JoinWays device={scanDevice} />
}
