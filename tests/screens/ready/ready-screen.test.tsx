import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paths, patterns } from '#src/paths.ts'
import { ReadyScreen } from '#src/screens/ready/ReadyScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { leaveVisitMark } from '#src/storage/visit-mark.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aTablet, type Tablet } from './a-tablet.ts'

let store: Store
let tablet: Tablet

beforeEach(async () => {
  store = await openTestStore()
  tablet = aTablet()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const openReady = () =>
  renderScreen(ReadyScreen, { pattern: patterns.ready, at: paths.ready(), store })

const TICK = 'This tablet is ready'
const tick = () => screen.findByText(TICK)
const notYet = () => screen.findByText('Not ready yet')
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

async function lineOf(name: RegExp): Promise<string> {
  const heading = await screen.findByRole('heading', { name, level: 2 })
  return heading.closest('li')?.textContent ?? ''
}

const leaveMark = () =>
  leaveVisitMark(store, { visit: 'earlier', at: '2026-10-01T10:00:00.000Z', earlier: null })

describe('the ready check', () => {
  it('ends in one large tick', async () => {
    await leaveMark()
    await openReady()
    await tick()
    expect(screen.getByText(/ready to answer and to hand in/)).toBeDefined()
    expect(await lineOf(/Works with no network/)).toContain('All right')
  })

  it('says first what is left to do, and does not promise what it has not seen', async () => {
    await openReady()
    await notYet()
    expect(screen.getByText(/^1 thing is left to do/)).toBeDefined()
    const [first] = within(screen.getByRole('list', { name: 'What was checked' })).getAllByRole(
      'listitem',
    )
    expect(first?.textContent).toMatch(/Keeps your work.*To do.*Close the browser, open it again/)
  })

  it('has the tick when the browser promises to keep the work, and says how to be sure', async () => {
    await openReady()
    await notYet()
    tablet.persist()
    await press('Ask the browser to keep my work')
    await tick()
    expect(await lineOf(/Keeps your work/)).toMatch(/To be quite sure, close the browser/)
  })

  it('says so when the browser promises nothing', async () => {
    await openReady()
    await press('Ask the browser to keep my work')
    expect(await screen.findByText(/The browser made no promise/)).toBeDefined()
    await notYet()
  })

  it('finds what a visit before this one left, and finds it again the next time', async () => {
    await leaveMark()
    await openReady()
    await tick()
    expect(await lineOf(/Keeps your work/)).toContain('on 1 October 2026, was found again')
    await press('Check again')
    await tick()
    expect(await lineOf(/Keeps your work/)).toContain('on 1 October 2026, was found again')
  })

  it('proves nothing by what another tab left that is still open', async () => {
    await leaveMark()
    tablet.open('earlier')
    await openReady()
    await notYet()
  })

  it('proves nothing by what it left itself', async () => {
    await openReady()
    await notYet()
    await press('Check again')
    await notYet()
  })

  it('has no tick where nothing is kept', async () => {
    store = await openTestStore(null)
    await openReady()
    await notYet()
    expect(await lineOf(/Keeps your work/)).toContain('only until you close this page')
  })

  it('asks to change to a newer version', async () => {
    await leaveMark()
    await openReady()
    await tick()
    await act(async () => tablet.bringUpdate())
    await notYet()
    expect(screen.getByRole('button', { name: 'Change to the new version' })).toBeDefined()
  })
})

describe('the camera', () => {
  it('is tried only when the person says so, and makes the tablet ready to gather', async () => {
    const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia')
    await leaveMark()
    await openReady()
    await tick()
    expect(ask).not.toHaveBeenCalled()
    await press('Try the camera')
    expect(await screen.findByText(/and to gather answers with its camera/)).toBeDefined()
    await press('Stop the camera')
    expect(screen.getByText(/and to gather answers with its camera/)).toBeDefined()
  })

  it('does not keep the tick back where it is refused, and says where it is needed', async () => {
    tablet.cameraFails('NotAllowedError')
    await leaveMark()
    await openReady()
    await press('Try the camera')
    expect((await screen.findAllByText(/The camera is not allowed here/)).length).toBe(2)
    expect(screen.getByRole('button', { name: 'Try the camera' })).toBeDefined()
    await tick()
    expect(await lineOf(/^Camera/)).toContain('Only the tablet that gathers the answers needs it')
  })
})
