import { startReader, type Reader } from './reader.ts'
import { startSeenTexts } from './seen-texts.ts'

export interface Watcher {
  /** Each text that comes into view, once. */
  readonly onText: (text: string) => void
  /** No picture can be read any more. */
  readonly onFault: () => void
}

/** How the pictures are taken and read; a test passes its own. */
export interface Sight {
  readonly start: () => Reader
  readonly take: (video: HTMLVideoElement) => Promise<ImageBitmap>
  /** Of a fault in what becomes of a text. It is told as if nobody had caught it. */
  readonly report: (error: unknown) => void
}

const SIGHT: Sight = {
  start: startReader,
  take: (video) => createImageBitmap(video),
  report: (error) => reportError(error),
}

/** Between two looks, in milliseconds: a picture that moves eight times a second is seen twice. */
const REST_MS = 25

/** Looks for codes in a playing video until it is told to stop. */
export function watchForCodes(
  video: HTMLVideoElement,
  { onText, onFault }: Watcher,
  { start, take, report }: Sight = SIGHT,
): () => void {
  const seen = startSeenTexts()
  const off = new AbortController()
  let lastAt = -1

  const look = async () => {
    const reader = start()
    off.signal.addEventListener('abort', reader.close)
    while (!off.signal.aborted) {
      await rest()
      if (off.signal.aborted || !hasNewPicture()) continue
      // While a tablet is turned there may be none; the next one comes at once.
      const picture = await take(video).catch(() => null)
      if (picture === null) continue
      const text = await reader.read(picture, 'quick')
      if (text === null || off.signal.aborted) continue
      if (seen.isNew(text, performance.now())) tell(text)
    }
  }
  // One text that nobody can use is no reason to look away from the next.
  const tell = (text: string) => {
    try {
      onText(text)
    } catch (error) {
      report(error)
    }
  }
  const hasNewPicture = () => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return false
    if (video.currentTime === lastAt) return false
    lastAt = video.currentTime
    return true
  }

  // Also where the reader cannot even start: nothing is thrown at whoever asked for the watch.
  look().catch(() => {
    if (!off.signal.aborted) onFault()
  })
  return () => off.abort()
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS))
}
