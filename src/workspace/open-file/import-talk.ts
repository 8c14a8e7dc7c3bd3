import type { ReadStep } from '#src/transfer/json/read-journey-file.ts'
import type { ImportWork } from './import-work.ts'

// What the page and its worker say to each other: one ask at a time, and one answer to each.

type Name = Exclude<keyof ImportWork, 'close'>

export interface Ask {
  readonly name: Name
  readonly given: readonly unknown[]
}

export type Answer =
  | { readonly kind: 'step'; readonly step: ReadStep }
  | { readonly kind: 'done'; readonly value: unknown }
  /** For want of memory, as a rule: what is wrong with a file is said in the value. */
  | { readonly kind: 'failed' }

export async function answerAsk(
  work: ImportWork,
  { name, given }: Ask,
  send: (answer: Answer) => void,
): Promise<void> {
  const ask = work[name] as (...args: readonly unknown[]) => Promise<unknown>
  const onStep = (step: ReadStep) => send({ kind: 'step', step })
  try {
    const value = await (name === 'open' ? ask(...given, onStep) : ask(...given))
    send({ kind: 'done', value })
  } catch {
    send({ kind: 'failed' })
  }
}

/** The other end of it: looks like the work itself. */
export function askWorker(worker: Worker): ImportWork {
  const ask = <T>(name: Name, given: readonly unknown[], onStep?: (step: ReadStep) => void) =>
    new Promise<T>((resolve, reject) => {
      const off = new AbortController()
      const end = (settle: () => void) => {
        off.abort()
        settle()
      }
      const fail = () => end(() => reject(new Error('The work on a file stopped')))
      const hear = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'step') onStep?.(data.step)
        else if (data.kind === 'done') end(() => resolve(data.value as T))
        else fail()
      }
      worker.addEventListener('message', hear, { signal: off.signal })
      worker.addEventListener('error', fail, { signal: off.signal })
      worker.addEventListener('messageerror', fail, { signal: off.signal })
      worker.postMessage({ name, given } satisfies Ask)
    })
  return {
    open: (file, onStep) => ask('open', [file], onStep),
    addHere: (kind, rows) => ask('addHere', [kind, rows]),
    preview: () => ask('preview', []),
    finish: (choices, deviceCounter) => ask('finish', [choices, deviceCounter]),
    takeWrites: () => ask('takeWrites', []),
    close: () => worker.terminate(),
  }
}
