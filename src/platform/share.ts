// Ways out of the app that the browser may have or not. None of them sends anything by itself: the
// person chooses where it goes.

/** What the page may do only when it came with HTTPS, or from this device. */
export function canSeal(): boolean {
  return globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined
}

/** This page without the fragment, in which the routes are. */
export function pageAddress(): string {
  return location.href.split('#', 1)[0] ?? ''
}

/** Whether the address leads other devices to themselves. */
export function isThisDeviceOnly(): boolean {
  return /^(.*\.)?localhost$|^127\.|^\[::1\]$/.test(location.hostname)
}

/** False where the browser has no clipboard or keeps it closed: the person can still copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

export interface Shareable {
  readonly title: string
  readonly text?: string
  readonly url?: string
  /** Browsers share few types of file, and JSON is not among them: text with the ending .txt is. */
  readonly file?: {
    readonly name: string
    readonly type: string
    readonly content: string | ArrayBuffer
  }
}

/** Whether the device has a share sheet, and one that takes this. */
export function canShare(what: Shareable): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare(toShareData(what))
}

/** `dismissed`: the person thought better of it. Only right after a press. */
export type Shared = 'shared' | 'dismissed' | 'failed'

export async function share(what: Shareable): Promise<Shared> {
  try {
    await navigator.share(toShareData(what))
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed'
  }
}

function toShareData({ file, ...rest }: Shareable): ShareData {
  if (file === undefined) return rest
  return { ...rest, files: [new File([file.content], file.name, { type: file.type })] }
}
