import type { MadeUp } from './workspace.ts'

export type Gone = 'everything' | MadeUp

// Lives as long as the page: it is said once, on the screen that comes next.
let gone: Gone | null = null

/** What was just taken off this device. */
export function noteGone(what: Gone | null): void {
  gone = what
}

export function readGone(): Gone | null {
  return gone
}
