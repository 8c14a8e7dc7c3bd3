import { afterEach, vi } from 'vitest'
import { aDeviceInUse } from '#tests/storage/test-store.ts'
import { NOW } from './records.ts'

afterEach(() => {
  vi.useRealTimers()
})

type InUse = NonNullable<Parameters<typeof aDeviceInUse>[0]>

/**
 * A device with one round on it, on the day of the tests: only the date stands still, timers go on.
 * What is made on a screen has an id that no test can guess.
 */
export function aDeviceToday({ round = {} }: Pick<InUse, 'round'> = {}) {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] })
  return aDeviceInUse({ ids: () => crypto.randomUUID(), round })
}
