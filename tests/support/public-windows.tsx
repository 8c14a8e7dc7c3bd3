import { queries, render, within, type BoundFunctions } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { I18nextProvider, loadWords, startI18n, words } from '#src/i18n/words.ts'
import {
  openPublicChannel,
  type PublicChannel,
} from '#src/workspace/public-screen/public-channel.ts'
import { PublicChannelsContext } from '#src/workspace/public-screen/use-public-view.ts'
import { WorkspaceContext, type Workspace } from '#src/workspace/workspace.ts'

type Bound = BoundFunctions<typeof queries>
/** They need no `this`, which their own types do not say. */
type Queries = {
  readonly [Name in keyof Bound]: (
    this: void,
    ...given: Parameters<Bound[Name]>
  ) => ReturnType<Bound[Name]>
}

let browsers = 0

/** One browser with several windows, each with channels of its own, as windows have. */
export function aBrowser() {
  browsers += 1
  const browser = browsers
  const opened: PublicChannel[] = []

  /** What it shows is found within it alone. */
  async function openWindow(shown: ReactNode, workspace: Workspace = 'own') {
    if (!words.isInitialized) await startI18n('en')
    await loadWords(['publicScreen', 'scan', 'spread', 'round', 'sectors', 'set-1'])
    const channels = new Map<Workspace, PublicChannel>()
    const channelOf = (of: Workspace) => {
      const channel = channels.get(of) ?? openPublicChannel(`browser-${browser}.${of}`)
      if (!channels.has(of)) opened.push(channel)
      channels.set(of, channel)
      return channel
    }
    const { hook } = memoryLocation({ path: '/' })
    const wrapped = (content: ReactNode) => (
      <I18nextProvider i18n={words}>
        <Router hook={hook}>
          <WorkspaceContext value={workspace}>
            <PublicChannelsContext value={channelOf}>
              <Suspense fallback={null}>{content}</Suspense>
            </PublicChannelsContext>
          </WorkspaceContext>
        </Router>
      </I18nextProvider>
    )
    const root = document.createElement('div')
    document.body.append(root)
    const { rerender, unmount } = render(wrapped(shown), { container: root })
    return {
      ...(within(root, queries) as Queries),
      root,
      change: (content: ReactNode) => rerender(wrapped(content)),
      unmount,
    }
  }

  const close = () => {
    for (const channel of opened.splice(0)) channel.close()
  }

  return { openWindow, close }
}
