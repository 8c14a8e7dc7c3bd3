import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect } from 'vitest'
import type { Choice } from '#src/domain/answer/answer.ts'
import { paths, patterns } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { ScanScreen } from '#src/screens/scan/ScanScreen.tsx'
import type { Factories } from '#src/storage/db.ts'
import type { Store } from '#src/storage/handle.ts'
import { keepInvitation } from '#src/storage/invitations.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { aDevice, openTestStore, rawRows } from '#tests/storage/test-store.ts'
import { aHandIn } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { aWorkshop } from '#tests/support/passed-tablet.tsx'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aDevice as aCamera } from '#tests/ui/scan/fake-device.ts'

// The page that scans, with a camera that tests hold codes before.

export const QUESTIONS = currentSet.questions.map(({ id }) => id)
const VERSION = { setId: currentSet.id, ...currentSet.version }

addDialogMethods()

let device: Factories
export let store: Store

beforeEach(async () => {
  localStorage.clear()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

export async function openScan({ expected = null }: { readonly expected?: number | null } = {}) {
  const { roundId } = await aWorkshop(store, { expected })
  await keepInvitation(store, anInvitation({ roundId }), INVITATION_KEYS.privateKey)
  const camera = aCamera()
  const opened = await renderScreen(() => <ScanScreen device={camera.device} />, {
    pattern: patterns.scan,
    at: paths.scan(roundId),
    store,
  })
  await screen.findByRole('heading', { level: 1, name: 'Scan hand-ins' })
  // The camera is asked for after the page is drawn.
  await waitFor(() => expect(camera.starts()).toBe(1))
  await act(async () => camera.allow())
  const show = (text: string) => act(async () => camera.show(text))
  const choose = async (...files: readonly File[]) => {
    const inputs = opened.container.querySelectorAll<HTMLInputElement>('input[multiple]')
    await userEvent.upload(inputs[0] as HTMLInputElement, [...files])
  }
  const choosePhoto = async (photo: Awaited<ReturnType<typeof camera.device.readPhoto>>) => {
    camera.readPhoto.mockResolvedValueOnce(photo)
    const input = opened.container.querySelector<HTMLInputElement>('input[accept="image/*"]')
    const file = new File(['x'], 'code.jpg', { type: 'image/jpeg' })
    await userEvent.upload(input as HTMLInputElement, file)
  }
  return { ...opened, roundId, camera, show, choose, choosePhoto }
}

interface Wanted {
  readonly roundId: string
  readonly id?: string
  readonly choice?: Choice
  readonly note?: string
  readonly publicKey?: string
  readonly major?: number
}

export function seal(wanted: Wanted): Promise<Uint8Array> {
  const { roundId, id = crypto.randomUUID(), choice = 4, note = '' } = wanted
  const { publicKey = INVITATION_KEYS.publicKey, major = VERSION.major } = wanted
  const handIn = {
    ...aHandIn(id, choice, note, QUESTIONS),
    questionsVersion: { ...VERSION, major },
  }
  return sealHandIn(handIn, QUESTIONS, { roundId, publicKey })
}

export const picturesOf = (whole: Uint8Array) => {
  const { blocks, frame } = sendInFrames(whole)
  return Array.from({ length: blocks }, (_, number) => frame(number))
}
export const codeOf = async (wanted: Wanted) => picturesOf(await seal(wanted))[0] ?? ''
export const fileOf = (text: string) => new File([text], 'a.json', { type: 'application/json' })
export const said = (words: string | RegExp) => screen.findByText(words)
export const responses = () => rawRows(device, 'response')
