import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { paths } from '#src/paths.ts'
import { startI18n, words } from '#src/i18n/words.ts'
import { startWorker } from '#src/platform/worker.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { aDevice, openTestStore } from '#tests/storage/test-store.ts'
import { anOddInvitation, findHeading, openMember, setSecure } from '#tests/support/member.tsx'
import { addOddWords } from '#tests/support/odd-set.ts'

const READY = 'Ready to use offline'

/** One that is active and says that it holds every file: jsdom has none. */
class KeptWorker extends EventTarget {
  readonly state = 'activated'

  postMessage(_message: unknown, ports: readonly MessagePort[]): void {
    ports[0]?.postMessage({ complete: true })
  }
}

class KeptRegistration extends EventTarget {
  readonly installing = null
  readonly waiting = null
  readonly active = new KeptWorker()
}

class KeptContainer extends EventTarget {
  readonly controller = null

  async register(): Promise<KeptRegistration> {
    return new KeptRegistration()
  }
}

beforeEach(async () => {
  setSecure(true)
  vi.stubEnv('PROD', true)
  Object.assign(navigator, { serviceWorker: new KeptContainer() })
  if (!words.isInitialized) await startI18n('en')
  addOddWords()
})

afterEach(() => {
  vi.unstubAllEnvs()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

// Members are told to wait for these words, and an invitation is where they are sent.
it('is said on an invitation and beside the rounds once every file is kept, and not before', async () => {
  const store = await openTestStore(aDevice(), { ids: () => crypto.randomUUID() })
  const { unmount } = await openMember(store, paths.invitation(writeInvitation(anOddInvitation())))
  await findHeading('You are invited to a workshop')
  expect(screen.queryByText(READY)).toBeNull()
  startWorker()
  await screen.findByText(READY)
  unmount()
  await openMember(store, paths.home())
  await findHeading('Your rounds')
  expect(screen.getByText(READY)).toBeDefined()
})
