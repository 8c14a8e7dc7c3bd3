import { vi } from 'vitest'
import { answerLockRequest, type LockRequest } from '#src/platform/locked-file-work.ts'

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

class Endless extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

class InTurn extends EventTarget {
  private isEnded = false

  postMessage(request: LockRequest): void {
    const copy = { ...request, bytes: new Uint8Array(request.bytes) }
    setTimeout(() => {
      if (this.isEnded) return
      void answerLockRequest(copy, (data) => {
        if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }))
      })
    }, 0)
  }

  terminate(): void {
    this.isEnded = true
  }
}
