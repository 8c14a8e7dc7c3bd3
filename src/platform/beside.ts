import { ownScript } from './trusted-types.ts'

// Work that is done beside the page, in a worker that is started for it and ended after it: nothing
// on the screen waits for it, and to stop it is to end the worker, also in the middle of a step.

export type BesideAnswer<Result, Progress = never> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result }
  /** The browser did not do it, for want of memory as a rule. */
  | { readonly kind: 'failed' }

export interface Cancelled {
  readonly ok: false
  readonly kind: 'cancelled'
}

const CANCELLED: Cancelled = { ok: false, kind: 'cancelled' }

/** `address`: what `?worker&url` gives. Rejects where the browser cannot do the work. */
export function runBeside<Result>(
  address: string,
  request: unknown,
  signal: AbortSignal,
  onProgress?: (progress: unknown) => void,
): Promise<Result | Cancelled> {
  if (signal.aborted) return Promise.resolve(CANCELLED)
  const worker = new Worker(ownScript(address), { type: 'module' })
  const off = new AbortController()
  const answer = new Promise<Result | Cancelled>((resolve, reject) => {
    const options = { signal: off.signal }
    const fail = () => reject(new Error('The work on a file stopped'))
    const hear = ({ data }: MessageEvent<BesideAnswer<Result, unknown>>) => {
      if (data.kind === 'progress') onProgress?.(data.progress)
      else if (data.kind === 'done') resolve(data.result)
      else fail()
    }
    worker.addEventListener('message', hear, options)
    worker.addEventListener('error', fail, options)
    // An answer that cannot be read here is the last there will be.
    worker.addEventListener('messageerror', fail, options)
    signal.addEventListener('abort', () => resolve(CANCELLED), options)
    worker.postMessage(request)
  })
  return answer.finally(() => {
    off.abort()
    worker.terminate()
  })
}

/** The worker's side of it: one answer to one request, and what it tells meanwhile. */
export async function answerBeside<Result, Progress = never>(
  work: (tell: (progress: Progress) => void) => Promise<Result>,
  send: (answer: BesideAnswer<Result, Progress>) => void,
): Promise<void> {
  try {
    const result = await work((progress) => send({ kind: 'progress', progress }))
    send({ kind: 'done', result })
  } catch {
    send({ kind: 'failed' })
  }
}
