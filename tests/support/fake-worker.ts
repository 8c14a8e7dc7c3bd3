import { vi } from 'vitest'
import { answerBeside } from '#src/platform/beside.ts'
import { answerLockRequest, type LockRequest } from '#src/platform/locked-file-work.ts'
import type { Workbook } from '#src/transfer/sheet/workbook.ts'
import type { WordRequest } from '#src/workspace/report/write-beside.ts'

/**
 * jsdom has no workers: the same work, done in turn with the page. What is sent is copied, and what
 * was ended says nothing any more, as in a browser.
 */
export function giveWorkers(): void {
  vi.stubGlobal('Worker', InTurn)
}

/** Workers that are never done: whatever a person does meanwhile comes in time. */
export function giveEndlessWorkers(): void {
  vi.stubGlobal('Worker', Endless)
}

/** Workers that are never there, or whose answer cannot be read here: there is no memory for it. */
export function giveBrokenWorkers(event: 'error' | 'messageerror' = 'error'): void {
  vi.stubGlobal(
    'Worker',
    class extends Endless {
      override postMessage(): void {
        queueMicrotask(() => this.dispatchEvent(new Event(event)))
      }
    },
  )
}

class Endless extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

class InTurn extends EventTarget {
  private isEnded = false
  private readonly address: string

  constructor(address: string) {
    super()
    this.address = address
  }

  postMessage(request: unknown): void {
    const copy: unknown = structuredClone(request)
    setTimeout(() => {
      if (!this.isEnded) void answer(this.address, copy, (data) => this.say(data))
    }, 0)
  }

  private say(data: unknown): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }))
  }

  terminate(): void {
    this.isEnded = true
  }
}

/** The libraries come only with the worker that is asked for, as in a browser. */
async function answer(
  address: string,
  request: unknown,
  say: (data: unknown) => void,
): Promise<void> {
  if (address.includes('/word-worker')) {
    const { writeWord } = await import('#src/transfer/word/write-word.ts')
    const { report, photographs } = request as WordRequest
    return answerBeside(() => writeWord(report, photographs), say)
  }
  if (address.includes('/workbook-worker')) {
    const { writeWorkbook } = await import('#src/transfer/sheet/write-workbook.ts')
    return answerBeside(() => writeWorkbook(request as Workbook), say)
  }
  return answerLockRequest(request as LockRequest, say)
}
