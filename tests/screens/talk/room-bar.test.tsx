import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { openChannel, type Channel } from '#src/platform/channel.ts'
import { keyFor } from '#src/platform/folder.ts'
import { TalkItemScreen } from '#src/screens/talk/TalkItemScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { ALMOST, aWorkshop, SPLIT } from '#tests/support/workshop.ts'

let store: Store
let told: unknown[]
let wall: Channel

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  told = []
  wall = openChannel(keyFor('screen.own'), (message) => told.push(message))
})
afterEach(() => wall.close())

async function open(number: number) {
  const { roundId } = await aWorkshop(store, { said: [SPLIT, ALMOST] })
  const at = paths.talkItem(roundId, number)
  await renderScreen(TalkItemScreen, { pattern: patterns.talkItem, at, store })
  await screen.findByRole('heading', { level: 1 })
}

const shows = (view: object) =>
  waitFor(() => expect(told.at(-1)).toMatchObject({ kind: 'show', view }))

it('shows the room the spread, and what was agreed only when the facilitator says so', async () => {
  await open(1)
  const spread = { kind: 'spread', shown: { kind: 'counts', counts: { 1: 3, 5: 4 } } }
  await shows(spread)
  await userEvent.click(screen.getAllByRole('radio')[1] as HTMLElement)
  await userEvent.type(screen.getByRole('textbox', { name: /Why did you agree/ }), 'Our secret')
  const button = await screen.findByRole('button', { name: 'Show the agreed answer' })
  await shows(spread)
  await userEvent.click(button)
  await shows({ kind: 'agreed', choice: 2 })
  await userEvent.click(screen.getByRole('button', { name: 'Show the spread again' }))
  await shows(spread)
  expect(JSON.stringify(told)).not.toMatch(/secret|note-/)
})

it('never tells the room what almost everyone chose', async () => {
  await open(2)
  await shows({ kind: 'spread', shown: { kind: 'almostEveryone', replies: 7 } })
  expect(JSON.stringify(told)).not.toContain('counts')
})
