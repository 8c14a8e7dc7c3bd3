import { scanDevice } from '#src/platform/scan-device.ts'
import { JoinWays } from './JoinWays.tsx'

export function JoinScreen() {
  return <JoinWays device={scanDevice} />
}
