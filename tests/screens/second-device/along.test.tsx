import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { EvidenceItemScreen } from '#src/screens/evidence/EvidenceItemScreen.tsx'
import { EvidenceScreen } from '#src/screens/evidence/EvidenceScreen.tsx'
import { GatherScreen } from '#src/screens/gather/GatherScreen.tsx'
import { ReadKeyScreen } from '#src/screens/second-device/ReadKeyScreen.tsx'
import { SecondDeviceScreen } from '#src/screens/second-device/SecondDeviceScreen.tsx'
import { TalkItemScreen } from '#src/screens/talk/TalkItemScreen.tsx'
import { TalkScreen } from '#src/screens/talk/TalkScreen.tsx'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import type { Factories } from '#src/storage/db.ts'
import { saveEvidenceCheck } from '#src/storage/evidence.ts'
import { withdrawResponse } from '#src/storage/gathering.ts'
import type { Store } from '#src/storage/handle.ts'
import { joinRound, keepInvitation } from '#src/storage/invitations.ts'
import { takeLead, takeSharedRound } from '#src/storage/second-device.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { openRoundKey } from '#src/transfer/invitation/open-round-key.ts'
import { readSmallFile, writeSmallFile } from '#src/transfer/json/small-file.ts'
import { aDevice, openTestStore, putRaw, rawRows } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { aRoundKey } from '#tests/support/hand-ins.ts'
import { anInvitation, INVITATION_KEYS } from '#tests/support/invitations.ts'
import { aWorkshop, handInOnPaper, pressButton } from '#tests/support/passed-tablet.tsx'
import { ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aDevice as aCamera } from '#tests/ui/scan/fake-device.ts'

const VERSION = { setId: currentSet.id, ...currentSet.version }
const INVITATION = anInvitation({ questionsVersion: VERSION })
const KEY = aRoundKey({
  round: { ...aRoundKey().round, questionsVersion: VERSION },
  invitation: writeInvitation(INVITATION),
})

let device: Factories
let store: Store

addDialogMethods()

beforeEach(async () => {
  // jsdom has none.
  Element.prototype.scrollIntoView = () => undefined
  sessionStorage.clear()
  device = aDevice()
  store = await openTestStore(device, { ids: () => crypto.randomUUID() })
})

async function gatherAlong(): Promise<void> {
  const opened = await openRoundKey(KEY)
  if (opened === null) throw new Error('Not a key')
  await takeSharedRound(store, opened)
}

const openGather = () =>
  renderScreen(GatherScreen, { pattern: patterns.gather, at: paths.gather(ROUND_ID), store })

const openSecond = (roundId = ROUND_ID) =>
  renderScreen(SecondDeviceScreen, {
    pattern: patterns.secondDevice,
    at: paths.secondDevice(roundId),
    store,
  })

describe('the tablet of somebody who joined the round as a member', () => {
  it('does not gather for it, and says what to do first', async () => {
    await joinRound(store, INVITATION)
    const camera = aCamera()
    await renderScreen(() => <ReadKeyScreen device={camera.device} />, {
      pattern: patterns.secondDeviceRead,
      at: paths.secondDeviceRead(),
      store,
    })
    await waitFor(() => expect(camera.starts()).toBe(1))
    await act(async () => camera.allow())
    const { blocks, frame } = sendInFrames(
      new TextEncoder().encode(writeSmallFile('roundKey', KEY, '1')),
    )
    for (let number = 0; number < blocks; number += 1) {
      await act(async () => camera.show(frame(number)))
    }
    await pressButton('Gather for this round')
    await screen.findByText(/You joined this round as a member here/)
    const link = screen.getByRole('link', { name: 'Go to my answers' })
    expect(link.getAttribute('href')).toBe(paths.question(ROUND_ID, 1))
    expect(screen.queryByRole('button', { name: 'Gather for this round' })).toBeNull()
    expect(await rawRows(device, 'round')).toEqual([])
  })
})

describe('the tablet that leads', () => {
  it('hands over the keys that are keys, and no other', async () => {
    const downloads = catchDownloads()
    const { roundId } = await aWorkshop(store)
    await keepInvitation(store, { ...INVITATION, roundId }, INVITATION_KEYS.privateKey)
    const torn = { id: 'torn', roundId, privateKey: 'AGE-SECRET-KEY-1OLDER' }
    await putRaw(device, 'invitationKey', { ...torn, counters: {}, deleted: null })
    await openSecond(roundId)
    await pressButton('Hand the key over')
    await pressButton('Show the key')
    await pressButton('Save as a file')
    const file = readSmallFile((await downloads.at(-1)?.text()) ?? '')
    expect(file).toMatchObject({
      ok: true,
      file: { content: { privateKeys: [expect.anything()] } },
    })
  })
})

describe('a tablet that gathers along', () => {
  beforeEach(gatherAlong)

  it('has no place where something could be typed that is lost with the round', async () => {
    const { unmount } = await openGather()
    await screen.findByText(/Another tablet leads this round/)
    expect(screen.queryByRole('link', { name: 'Look at the evidence of this round' })).toBeNull()
    expect(screen.queryByText('Details of the session')).toBeNull()
    unmount()
    await takeLead(store, ROUND_ID)
    await openGather()
    await screen.findByRole('link', { name: 'Look at the evidence of this round' })
    expect(screen.getByText('Details of the session')).toBeDefined()
  })

  it.each([
    ['the talk', TalkScreen, patterns.talk, paths.talk(ROUND_ID)],
    ['one talk', TalkItemScreen, patterns.talkItem, paths.talkItem(ROUND_ID, 1)],
    ['the evidence', EvidenceScreen, patterns.evidence, paths.evidence(ROUND_ID)],
    [
      'evidence of one question',
      EvidenceItemScreen,
      patterns.evidenceItem,
      paths.evidenceItem(ROUND_ID, 1),
    ],
  ])('leads from the address of %s to the count', async (_what, Screen, pattern, at) => {
    const { history } = await renderScreen(Screen, { pattern, at, store })
    await waitFor(() => expect(history.at(-1)).toBe(paths.gather(ROUND_ID)))
  })

  it('says that the code is old where as many others are there now', async () => {
    const code = await handInOnPaper(store, ROUND_ID, 5)
    await openSecond()
    await pressButton('Bring these to the lead')
    await screen.findByText(/This code holds 1 answer/)
    expect(screen.queryByText(/have changed since this code was made/)).toBeNull()
    await withdrawResponse(store, ROUND_ID, code)
    await handInOnPaper(store, ROUND_ID, 2)
    await screen.findByText(/have changed since this code was made/)
    await pressButton('Make the code again')
    await waitFor(() =>
      expect(screen.queryByText(/have changed since this code was made/)).toBeNull(),
    )
  })

  it.each([
    ['nothing', async () => {}, false],
    [
      'an agreed answer',
      () =>
        saveAgreedAnswer(store, ROUND_ID, currentSet.questions[0]?.id ?? '', {
          choice: 3,
          reason: '',
          dissent: '',
          wouldChange: '',
        }),
      true,
    ],
    [
      'a word on evidence',
      () => saveEvidenceCheck(store, ROUND_ID, currentSet.questions[0]?.id ?? '', true),
      true,
    ],
  ])('says before it lets go of the round what else goes: %s', async (_what, type, isTold) => {
    await type()
    await openSecond()
    await pressButton('Take it off this tablet')
    const dialog = await screen.findByRole('dialog', { name: 'Take this round off this tablet?' })
    expect(/All else that this tablet has/.test(dialog.textContent ?? '')).toBe(isTold)
  })
})
