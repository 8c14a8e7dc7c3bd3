import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { leaveSharedRound, takeLead } from '#src/storage/second-device.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'

export interface DeviceSteps {
  readonly takeLead: () => void
  readonly leave: () => void
  readonly failed: boolean
}

/** What this device can become: the one that leads, or one that has nothing of the round any more. */
export function useDeviceSteps(roundId: string): DeviceSteps {
  const store = useStore()
  const go = useGo()
  const [failed, setFailed] = useState(false)

  async function run(step: () => Promise<unknown>, to: string): Promise<void> {
    try {
      await step()
      go(to, { replace: true })
    } catch {
      setFailed(true)
    }
  }

  return {
    takeLead: () => void run(() => takeLead(store, roundId), paths.gather(roundId)),
    leave: () => void run(() => leaveSharedRound(store, roundId), paths.home()),
    failed,
  }
}
