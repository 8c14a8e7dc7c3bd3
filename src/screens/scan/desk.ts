import { readHandInFile, startReading, type ReadWhole } from '#src/transfer/hand-in/read-scanned.ts'
import type { TextFile } from '#src/platform/read-text-file.ts'
import { addOutcome, NOTHING, refusalOf, sizeOf, type Outcome, type Tally } from './outcome.ts'

/** One hand-in, tried. Its id is there when it could be opened. */
export type Take = (sealed: Uint8Array) => Promise<Outcome & { readonly id?: string }>

export interface Progress {
  readonly known: number
  readonly blocks: number
}

export interface DeskState {
  /** What became of the last that was shown. */
  readonly said: Tally | null
  /** How many times something was told: two of the same in a row are told twice. */
  readonly times: number
  /** How many were taken since the page was opened. */
  readonly accepted: number
  /** More than were expected: kept here and nowhere else, until the number is raised. */
  readonly waiting: number
  /** Of a code that is longer than a picture. A photo holds one of its pictures, and never more. */
  readonly progress: (Progress & { readonly how: 'moving' | 'stopped' | 'photo' }) | null
}

export const EMPTY_DESK: DeskState = {
  said: null,
  times: 0,
  accepted: 0,
  waiting: 0,
  progress: null,
}

/** A hand-held camera misses some pictures; after so long it is no longer pointed at them. */
export const STOPPED_MS = 5000

/** In milliseconds. What went well is read by then; what did not stands until the next. */
export const SAID_MS = 8000

/** `told`: what was just tried, and nothing where only the state of the desk changed. */
type Listener = (state: DeskState, told: Tally | null) => void

interface Desk {
  /** A text that the camera saw, or that was in a photo. */
  readonly show: (text: string, nowMs: number, take: Take, from?: 'camera' | 'photo') => void
  /** Something newer is told in another place. */
  readonly silence: () => void
  readonly open: (files: readonly Promise<TextFile>[], take: Take) => void
  /** The number was raised: those that wait are tried again. */
  readonly retry: (take: Take) => void
  /** Until what is returned is called: then nobody waits any more. */
  readonly listen: (listener: Listener) => () => void
}

/** Takes hand-ins one after the other, whichever way they come, and says what became of each. */
export function openDesk(): Desk {
  const reading = startReading()
  const inWork = new Set<string>()
  const waiting = new Map<string, Uint8Array>()
  let state = EMPTY_DESK
  let hear: Listener = () => {}
  let queue: Promise<unknown> = Promise.resolve()
  let stopping: ReturnType<typeof setTimeout> | undefined
  let clearing: ReturnType<typeof setTimeout> | undefined

  const change = (patch: Partial<DeskState>, told: Tally | null = null) => {
    state = { ...state, ...patch, waiting: waiting.size }
    hear(state, told)
  }
  const tell = (said: Tally) => {
    clearTimeout(clearing)
    const { times, accepted } = state
    change({ said, times: times + 1, accepted: accepted + said.taken }, said)
    const wentWell = said.refused === 0 && said.waiting === 0
    if (wentWell) clearing = setTimeout(() => change({ said: null }), SAID_MS)
  }

  /** One after the other, so that two of the same never meet in storage. */
  const enqueue = (work: () => Promise<Tally>) => {
    const turn = queue.then(work).then((tally) => {
      if (sizeOf(tally) > 0) tell(tally)
    })
    queue = turn.catch(() => {})
    return turn
  }

  const takeOne = async (sealed: Uint8Array, take: Take): Promise<Outcome> => {
    const outcome = await take(sealed).catch((): Outcome & { id?: string } => ({ kind: 'failed' }))
    if (outcome.id !== undefined && outcome.kind === 'enough') {
      if (!waiting.has(outcome.id)) waiting.set(outcome.id, sealed)
    } else if (outcome.id !== undefined && outcome.kind !== 'failed') {
      waiting.delete(outcome.id)
    }
    return outcome
  }

  const takeAll = async (all: readonly ReadWhole[], take: Take): Promise<Tally> => {
    let tally = NOTHING
    for (const read of all) {
      if (read.kind !== 'handIns') tally = addOutcome(tally, refusalOf(read))
      else for (const sealed of read.sealed) tally = addOutcome(tally, await takeOne(sealed, take))
    }
    return tally
  }

  const follow = (progress: Progress, from: 'camera' | 'photo') => {
    clearTimeout(stopping)
    const how = from === 'photo' ? 'photo' : 'moving'
    change({ said: null, progress: { ...progress, how } })
    if (from === 'photo') return
    stopping = setTimeout(() => change({ progress: { ...progress, how: 'stopped' } }), STOPPED_MS)
  }

  const endProgress = () => {
    clearTimeout(stopping)
    if (state.progress !== null) change({ progress: null })
  }

  return {
    show(text, nowMs, take, from = 'camera') {
      if (inWork.has(text)) return
      const scanned = reading.read(text, nowMs)
      if (scanned.kind === 'still') return
      if (scanned.kind === 'part') return follow(scanned, from)
      endProgress()
      inWork.add(text)
      void enqueue(() => takeAll([scanned], take)).finally(() => inWork.delete(text))
    },
    silence() {
      clearTimeout(clearing)
      change({ said: null })
    },
    open(files, take) {
      endProgress()
      void enqueue(async () => {
        const read = await Promise.all(files)
        let tally = NOTHING
        for (const file of read) {
          if (file.kind !== 'text') tally = addOutcome(tally, file)
          else tally = add(tally, await takeAll([readHandInFile(file.text)], take))
        }
        return tally
      })
    },
    retry(take) {
      if (waiting.size === 0) return
      void enqueue(async () => {
        let tally = NOTHING
        for (const sealed of waiting.values())
          tally = addOutcome(tally, await takeOne(sealed, take))
        // Those that go on waiting were told before.
        return { ...tally, waiting: 0 }
      })
    },
    listen(listener) {
      hear = listener
      return () => {
        hear = () => {}
        clearTimeout(stopping)
        clearTimeout(clearing)
        waiting.clear()
      }
    },
  }
}

function add(one: Tally, other: Tally): Tally {
  const refusals = [...new Set([...one.refusals, ...other.refusals])]
  return {
    taken: one.taken + other.taken,
    again: one.again + other.again,
    waiting: one.waiting + other.waiting,
    refused: one.refused + other.refused,
    refusals,
  }
}
