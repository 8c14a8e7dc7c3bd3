import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { RunningOrderScreen } from '#src/screens/running-order/RunningOrderScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { getRunningOrder } from '#src/storage/running-orders.ts'
import { ClockContext } from '#src/workspace/running-order/clock.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

// The running order on the screen, with a clock that tests set.

export let store: Store
let now: string

addDialogMethods()

beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/London')
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
  now = '2026-11-22T14:00:00.000Z'
})

afterEach(() => vi.unstubAllEnvs())

/** The clock of the device goes on, and the page looks at it, as it does when a tablet wakes. */
export function later(minutes: number, seconds = 0): void {
  now = new Date(Date.parse(now) + (minutes * 60 + seconds) * 1000).toISOString()
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

function AtTheClock() {
  return (
    <ClockContext value={() => now}>
      <RunningOrderScreen />
    </ClockContext>
  )
}

export async function open(roundId: string) {
  const rendered = await renderScreen(AtTheClock, {
    pattern: patterns.runningOrder,
    at: paths.runningOrder(roundId),
    store,
  })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

export const QUESTIONS = currentSet.questions.map(({ id }) => id)
const questionsVersion = { setId: currentSet.id, ...currentSet.version }

export async function aRound(round: Parameters<typeof aStoredRound>[1] = {}) {
  return (await aStoredRound(store, { mode: 'eachFirst', questionsVersion, ...round })).roundId
}

/** With nothing in words. */
export const AGREED = {
  choice: 3,
  howSure: null,
  note: '',
  reason: '',
  dissent: '',
  wouldChange: '',
} as const

export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }))
const rows = () => within(screen.getByRole('list', { name: 'The parts and their times' }))
export const listed = () =>
  rows()
    .getAllByRole('listitem')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
export const isOn = (name: string) => screen.findByRole('heading', { level: 2, name })
export const timer = () => screen.getByRole('timer').textContent
export const said = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ')
export const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
export const stored = async (roundId: string) => {
  const order = await getRunningOrder(store, roundId)
  if (order === undefined) throw new Error('nothing stored')
  return order
}
