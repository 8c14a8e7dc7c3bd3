import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { keyFor } from '#src/platform/folder.ts'
import { useWorkspace, type Workspace } from '#src/workspace/workspace.ts'
import { openPublicChannel, type PublicChannel } from './public-channel.ts'

const open = new Map<Workspace, PublicChannel>()

/**
 * One channel for each workspace, so that what is made up never shows on the screen of real work.
 * It stays open as long as the page, to answer a screen that opens while the facilitator is on a
 * page with nothing for the room.
 */
function channelOf(workspace: Workspace): PublicChannel {
  const already = open.get(workspace)
  if (already !== undefined) return already
  const opened = openPublicChannel(keyFor(`screen.${workspace}`))
  open.set(workspace, opened)
  return opened
}

/** The page's own channels, unless a caller brings others. */
export const PublicChannelsContext =
  createContext<(workspace: Workspace) => PublicChannel>(channelOf)

function usePublicChannel(): PublicChannel {
  return useContext(PublicChannelsContext)(useWorkspace())
}

/**
 * What this page has for the room. Null: nothing of its own, and the room goes on seeing what it
 * saw. It is told when it changes, so that two pages do not take the screen from each other.
 */
export function useTellPublicScreen(view: PublicView | null): void {
  const channel = usePublicChannel()
  const key = JSON.stringify(view)
  useEffect(() => {
    const told = JSON.parse(key) as PublicView | null
    if (told !== null) channel.show(told)
  }, [channel, key])
}

/** What the room sees now, whoever told it; null while there is nothing yet. */
export function usePublicView(): PublicView | null {
  const channel = usePublicChannel()
  return useSyncExternalStore(channel.subscribe, channel.view)
}

/** For what came to this device in a code or a file. */
export function useShowOnScreen(): (view: PublicView) => void {
  return usePublicChannel().show
}
