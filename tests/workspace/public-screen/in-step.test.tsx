import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { openChannel } from '#src/platform/channel.ts'
import { keyFor } from '#src/platform/folder.ts'
import { PublicScreen } from '#src/screens/public-screen/PublicScreen.tsx'
import { useTellPublicScreen } from '#src/workspace/public-screen/use-public-view.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { SPREAD_VIEW } from '#tests/support/public-views.ts'
import { aBrowser } from '#tests/support/public-windows.tsx'

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
  return null
}

describe('the public screen', () => {
  it('waits until there is something, and then follows the facilitator’s page', async () => {
    const screen = await browser.openWindow(<PublicScreen />)
    await screen.findByRole('heading', { name: 'This is the screen for the room' })
    const page = await browser.openWindow(<Page view={{ kind: 'gathering', handedIn: 6 }} />)
    await screen.findByRole('heading', { name: /6\s*have handed in/ })
    page.change(<Page view={{ kind: 'gathering', handedIn: 7 }} />)
    await screen.findByRole('heading', { name: /7\s*have handed in/ })
    expect(screen.root.textContent).not.toContain(' of ')
  })

  it('keeps what it shows while the facilitator is on a page with nothing for the room', async () => {
    const screen = await browser.openWindow(<PublicScreen />)
    const page = await browser.openWindow(<Page view={SPREAD_VIEW} />)
    await screen.findByText('Question 3 of 8 · 15 of us answered')
    page.change(<Page view={null} />)
    page.unmount()
    const late = await browser.openWindow(<PublicScreen />)
    await late.findByText('Question 3 of 8 · 15 of us answered')
    screen.getByText('Question 3 of 8 · 15 of us answered')
  })

  it('of real work never shows the example, nor the other way round', async () => {
    const real = await browser.openWindow(<PublicScreen />)
    const example = await browser.openWindow(<PublicScreen />, 'example')
    await browser.openWindow(<Page view={SPREAD_VIEW} />, 'example')
    await example.findByText(/15 of us answered/)
    example.getByText('This is an example.')
    real.getByRole('heading', { name: 'This is the screen for the room' })
  })

  it('is told on a channel of this copy and this workspace alone', async () => {
    const heard = {
      own: vi.fn<(message: unknown) => void>(),
      example: vi.fn<(message: unknown) => void>(),
    }
    const own = openChannel(keyFor('screen.own'), heard.own)
    const example = openChannel(keyFor('screen.example'), heard.example)
    render(
      <WorkspaceContext value="example">
        <Page view={SPREAD_VIEW} />
      </WorkspaceContext>,
    )
    const told = { kind: 'show', view: SPREAD_VIEW }
    await waitFor(() => expect(heard.example).toHaveBeenCalledWith(told))
    expect(heard.own).not.toHaveBeenCalled()
    own.close()
    example.close()
  })

  it('has nothing to press and no header while it shows something', async () => {
    const screen = await browser.openWindow(<PublicScreen />)
    await browser.openWindow(<Page view={SPREAD_VIEW} />)
    await screen.findByText(/15 of us answered/)
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.queryAllByRole('link')).toEqual([])
  })

  it('says each change once, to whoever follows by ear', async () => {
    const screen = await browser.openWindow(<PublicScreen />)
    const page = await browser.openWindow(<Page view={{ kind: 'gathering', handedIn: 7 }} />)
    const status = await screen.findByText('7 people have handed in.')
    const live = status.closest('[role=status]')
    page.change(<Page view={SPREAD_VIEW} />)
    await waitFor(() => expect(live?.textContent).toContain('The room is'))
    expect(live?.textContent).toContain('1 of us does not know.')
    expect(live?.isConnected).toBe(true)
  })
})
