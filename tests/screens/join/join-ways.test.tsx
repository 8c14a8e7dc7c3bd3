import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { JoinWays } from '#src/screens/join/JoinWays.tsx'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { aDevice } from '#tests/ui/scan/fake-device.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { aRoundKey } from '#tests/support/hand-ins.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const PAYLOAD = writeInvitation(anInvitation())
const LINK = `https://example.org/journey/#/join/${PAYLOAD}`
const MOVING = sendInFrames(new Uint8Array(100).fill(7)).frame(0)
const file = (...args: Parameters<typeof writeSmallFile>) => writeSmallFile(...args)

let fake: ReturnType<typeof aDevice>

async function openWays() {
  fake = aDevice()
  const Ways = () => <JoinWays device={fake.device} />
  const at = { pattern: patterns.join, at: paths.join() }
  const rendered = await renderScreen(Ways, at)
  await screen.findByRole('heading', { level: 1, name: 'Join a workshop' })
  return rendered
}

async function paste(text: string) {
  const field = screen.getByRole('textbox', { name: 'Or paste the link here' })
  await userEvent.clear(field)
  if (text !== '') {
    await userEvent.click(field)
    await userEvent.paste(text)
  }
  await userEvent.click(screen.getByRole('button', { name: 'Use this link' }))
}

async function chooseFile(content: string | Uint8Array<ArrayBuffer>, name = 'invitation.json') {
  const [, input] = document.querySelectorAll<HTMLInputElement>('input[type=file]')
  if (input === undefined) throw new Error('No way to choose a file')
  await userEvent.upload(input, new File([content], name, { type: 'application/json' }))
}

async function scan(text: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Scan the code with the camera' }))
  await act(async () => fake.allow())
  await act(async () => fake.show(text))
}

beforeEach(() => localStorage.clear())

describe('an invitation', () => {
  it.each([
    ['scanned', () => scan(LINK)],
    ['pasted as a link', () => paste(LINK)],
    ['pasted as a word alone', () => paste(`  ${PAYLOAD} `)],
    ['in a file', () => chooseFile(file('invitation', { invitation: PAYLOAD }, '1'))],
    ['in a file with the link', () => chooseFile(LINK, 'invitation.txt')],
  ])('%s is opened', async (_way, bring) => {
    const { history } = await openWays()
    await bring()
    await expect.poll(() => history.at(-1)).toBe(paths.invitation(PAYLOAD))
  })

  it('in a photo is opened', async () => {
    const { history } = await openWays()
    fake.readPhoto.mockResolvedValue({ kind: 'text', text: LINK })
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input === null) throw new Error('No way to choose a photo')
    await userEvent.upload(input, new File(['x'], 'code.jpg', { type: 'image/jpeg' }))
    await expect.poll(() => history.at(-1)).toBe(paths.invitation(PAYLOAD))
  })

  it('needs no camera: it starts only when it is asked for', async () => {
    await openWays()
    expect(fake.starts()).toBe(0)
    await userEvent.click(screen.getByRole('button', { name: 'Scan the code with the camera' }))
    expect(fake.starts()).toBe(1)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Read a code')
  })
})

const SEALED = { sealed: 'YWdl' }
const newer = file('invitation', { invitation: PAYLOAD }, '1').replace(
  '"version":1',
  '"version":999',
)

describe('what is no invitation', () => {
  it.each([
    ['another text', 'https://example.org/menu', /^This is not an invitation\. Nothing/],
    ['a moving code', MOVING, /such as sealed answers/],
    ['a hand-in', file('handIn', SEALED, '1'), /such as sealed answers/],
    ['many hand-ins', file('handIns', { sealed: ['YWdl'] }, '1'), /such as sealed answers/],
    ['the key of a round', file('roundKey', aRoundKey(), '1'), /comes from the app, but/],
    ['a link that was cut', LINK.slice(0, -9), /a part of it is missing/],
    ['one of a newer app', LINK.replace('/i1.', '/i2.'), /newer version of the app/],
    ['a file of a newer app', newer, /newer version of the app/],
  ])('as %s is said, and leads nowhere', async (_what, text, said) => {
    const { history } = await openWays()
    await paste(text)
    expect((await screen.findByRole('alert')).textContent).toMatch(said)
    await chooseFile(text)
    expect((await screen.findByRole('alert')).textContent).toMatch(said)
    await scan(text)
    expect(screen.getByText(said)).toBeDefined()
    expect(history).toEqual([paths.join()])
  })

  it('as nothing at all is said', async () => {
    await openWays()
    await paste('')
    expect((await screen.findByRole('alert')).textContent).toMatch(/no link in the field/)
  })

  it('as a file far too large is not read', async () => {
    await openWays()
    await chooseFile(new Uint8Array(2_000_001))
    expect((await screen.findByRole('alert')).textContent).toMatch(/too large/)
  })

  it('as an empty file is said', async () => {
    await openWays()
    await chooseFile('')
    expect((await screen.findByRole('alert')).textContent).toMatch(/^This is not an invitation/)
  })
})
