import { cleanup, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { clockTimeOf } from '#src/domain/workshop/session-end.ts'
import { readSmallFile } from '#src/transfer/json/small-file.ts'
import { PublicScreenBar } from '#src/workspace/public-screen/PublicScreenBar.tsx'
import { useTellPublicScreen } from '#src/workspace/public-screen/use-public-view.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { SPREAD_VIEW } from '#tests/support/public-views.ts'
import { aBrowser } from '#tests/support/public-windows.tsx'

addDialogMethods()

let browser: ReturnType<typeof aBrowser>
beforeEach(() => {
  browser = aBrowser()
})
afterEach(() => {
  cleanup()
  browser.close()
})

function Page({ view }: { readonly view: PublicView | null }) {
  useTellPublicScreen(view)
  return <PublicScreenBar />
}

async function openPage(view: PublicView | null = SPREAD_VIEW) {
  const page = await browser.openWindow(<Page view={view} />)
  await page.findByRole('region', { name: 'Public screen' })
  const press = async (name: string) => userEvent.click(await page.findByRole('button', { name }))
  return { ...page, press }
}

async function openHere() {
  const page = await openPage()
  await page.press('Show it on this device')
  const here = await page.findByRole('dialog', { name: 'Public screen on this device' })
  await page.findByText(/15 of us answered/)
  const isLeft = () => waitFor(() => expect(here.hasAttribute('open')).toBe(false))
  return { ...page, here, isLeft }
}

describe('the facilitator’s bar', () => {
  it.each<[PublicView | null, string]>([
    [null, 'It shows nothing yet.'],
    [{ kind: 'gathering', handedIn: 3 }, 'It shows how many have handed in.'],
    [SPREAD_VIEW, 'It shows how we answered question 3.'],
    [{ kind: 'end' }, 'It shows the end.'],
  ])('says what the room sees: %#', async (view, said) => {
    const { findByText } = await openPage(view)
    await findByText(said)
  })

  it('opens the screen in a window of its own, always the same one', async () => {
    const { getByRole } = await openPage()
    const link = getByRole('link', { name: /Open the public screen/ })
    expect(link.getAttribute('href')).toMatch(/\/screen$/)
    expect(link.getAttribute('target')).toBe('journey-screen-own')
  })
})

describe('the public screen on this device', () => {
  it('covers the page, and follows it', async () => {
    const { here, change, findByText } = await openHere()
    expect(here.querySelectorAll('button')).toHaveLength(1)
    change(<Page view={{ kind: 'gathering', handedIn: 9 }} />)
    await findByText('9 people have handed in.')
  })

  it('is left by its small button, by any key and by Back', async () => {
    const { press, isLeft } = await openHere()
    await press('Back to my page')
    await isLeft()
    await press('Show it on this device')
    await userEvent.keyboard('x')
    await isLeft()
    await press('Show it on this device')
    history.back()
    await isLeft()
  })

  it('takes its step in the history with it when the page goes', async () => {
    history.replaceState('before', '')
    const { unmount } = await openHere()
    expect(history.state).not.toBe('before')
    unmount()
    await waitFor(() => expect(history.state).toBe('before'))
    history.replaceState(null, '')
  })

  it('is not left by a key that only goes with others', async () => {
    const { here } = await openHere()
    await userEvent.keyboard('{Shift}{Control>}c{/Control}')
    expect(here.hasAttribute('open')).toBe(true)
  })
})

describe('sending to another device', () => {
  async function sent(view: PublicView) {
    const made: Blob[] = []
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob)
      return 'blob:x'
    }
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const { press, findByRole, findByText } = await openPage(view)
    await press('Send to another device')
    await findByRole('img', { name: /A code with what the public screen shows now/ })
    await press('Save as a file')
    await findByText(/The file public-screen.json was made/)
    click.mockRestore()
    return readSmallFile((await made[0]?.text()) ?? '')
  }

  it('gives a code and a file with what the room sees', async () => {
    const file = { kind: 'publicView', content: SPREAD_VIEW }
    expect(await sent(SPREAD_VIEW)).toEqual({ ok: true, file })
  })

  it('tells the end of a part as a time of day, for the clock there may be another', async () => {
    const endsAt = '2026-11-22T10:03:00.000Z'
    const timer = { kind: 'timer', part: 'silence', topic: null, secondsLeft: null } as const
    const content = { ...timer, endsAt: null, until: clockTimeOf(endsAt) }
    expect(await sent({ ...timer, endsAt })).toEqual({
      ok: true,
      file: { kind: 'publicView', content },
    })
  })
})
