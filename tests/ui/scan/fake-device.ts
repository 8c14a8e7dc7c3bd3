import { vi } from 'vitest'
import type { CameraFault, ScanDevice } from '#src/ui/scan/scan-device.ts'

type Started = Awaited<ReturnType<ScanDevice['startCamera']>>
type Photo = Awaited<ReturnType<ScanDevice['readPhoto']>>

/** A device whose camera answers when the test says so, and sees what the test shows it. */
export function aDevice() {
  const stop = vi.fn<() => void>()
  const unwatch = vi.fn<() => void>()
  const answers: ((started: Started) => void)[] = []
  const uses: Parameters<ScanDevice['startCamera']>[1][] = []
  const watchers: Parameters<ScanDevice['watchForCodes']>[1][] = []
  const readPhoto = vi.fn<(file: File) => Promise<Photo>>()
  const device: ScanDevice = {
    startCamera: (_video, use) => {
      uses.push(use)
      return new Promise((resolve) => answers.push(resolve))
    },
    watchForCodes: (_video, watcher) => {
      watchers.push(watcher)
      return unwatch
    },
    readPhoto,
    photoMaxBytes: 30_000_000,
  }
  return {
    device,
    stop,
    unwatch,
    readPhoto,
    starts: () => answers.length,
    isWaitedFor: () => uses.at(-1)?.signal.aborted === false,
    allow: () => answers.at(-1)?.({ ok: true, stop }),
    fail: (kind: CameraFault) => answers.at(-1)?.({ ok: false, kind }),
    takeAway: () => uses.at(-1)?.onLost(),
    show: (text: string) => watchers.at(-1)?.onText(text),
    breakDown: () => watchers.at(-1)?.onFault(),
  }
}
