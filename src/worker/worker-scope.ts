// TypeScript's own worker library cannot stand beside the page's in one project, so the few names
// that the worker needs are written down here.

export interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface RequestEvent extends WaitingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

export interface PageMessageEvent extends WaitingEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

interface WorkerEvents {
  install: WaitingEvent
  activate: WaitingEvent
  fetch: RequestEvent
  message: PageMessageEvent
}

export interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ): void
}
