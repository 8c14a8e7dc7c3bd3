import { ownScript } from '#src/platform/trusted-types.ts'
import type { Care } from './decode.ts'
// oxlint-disable-next-line import/default -- The query makes the address the default export.
import workerAddress from './reader-worker.ts?worker&url'
import type { ReadRequest } from './reader-worker.ts'

export interface Reader {
  /**
   * What the code in the picture says; null without one. The picture is used up. One at a time: the
   * next only when the last is read. Rejects when the worker cannot run.
   */
  readonly read: (picture: ImageBitmap, care: Care) => Promise<string | null>
  readonly close: () => void
}

export function startReader(): Reader {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The reader of codes stopped')))
  })
  // It may break while nothing is being read; the next to be read hears of it.
  broken.catch(() => undefined)
  return {
    read: (picture, care) => Promise.race([answerOf(worker, { picture, care }), broken]),
    close: () => worker.terminate(),
  }
}

function answerOf(worker: Worker, request: ReadRequest): Promise<string | null> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<string | null>) => resolve(data)
    worker.addEventListener('message', hear, { once: true })
    worker.postMessage(request, [request.picture])
  })
}
