import { idOf } from '#src/domain/record/ids.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'
import { aClosure, aClosureContent, aRound, ORGANISATION_ID } from '#tests/support/records.ts'
import { Device, type Written } from './device.ts'
import { aResponse } from './workspaces.ts'

/** In a round done alone the answers are made again when it is opened again. */
const ALONE = 'round-alone'
export const ROUNDS = ['round-1', 'round-2', ALONE] as const
export type RoundName = (typeof ROUNDS)[number]

export interface HandedIn {
  readonly id: string
  readonly roundId: string
  readonly note: string
}

const RAW = ['response', 'draftAnswer', 'sealedCopy', 'invitationKey'] as const
const PARTS = ['agreedAnswer', 'closure', 'withdrawal', 'rawErasure'] as const

/** Three devices on which the same rounds go on, and what was ever done on any of them. */
export class Workshop {
  readonly written: Written[] = []
  readonly handedIn: HandedIn[] = []
  readonly withdrawn = new Set<string>()
  readonly rawErased = new Set<string>()
  readonly erasedRounds = new Set<string>()
  readonly closures: string[] = []
  readonly devices: readonly Device[]
  #ids = 0

  constructor(clocks: readonly (() => string)[]) {
    this.devices = clocks.map((clock) => new Device(this.written, clock))
    const [first, ...others] = this.devices
    for (const id of ROUNDS) {
      const { id: _id, counters: _counters, deleted: _deleted, ...fields } = aRound()
      const mode = id === ALONE ? 'alone' : 'eachFirst'
      first?.put('round', id, { ...fields, mode, createdAt: first.now() })
    }
    first?.put('organisation', ORGANISATION_ID, { name: 'Northwick Council' })
    for (const other of others) if (first) other.take(first.records)
  }

  draft(on: Device, roundId: RoundName): void {
    if (this.#isOver(on, roundId)) return
    const answer = { choice: 3, howSure: null, note: this.#secret('draft', roundId) }
    on.put('draftAnswer', idOf(roundId, 'staff'), { roundId, questionId: 'staff', answer })
  }

  handIn(on: Device, roundId: RoundName): void {
    if (this.#isOver(on, roundId)) return
    const id = this.#newId('response')
    const note = this.#secret(id, roundId)
    this.handedIn.push({ id, roundId, note })
    on.seal('response', id, aResponse(id, note, roundId))
    on.seal('sealedCopy', id, { roundId, sealed: note, receiptCode: '', keepUntil: '2026-12-22' })
  }

  /** Also of a response that only other devices have: its code was given there. */
  withdraw(on: Device, number: number): void {
    const response = this.handedIn[number % Math.max(1, this.handedIn.length)]
    if (response === undefined || this.#isGone(on, response.roundId)) return
    this.#withdraw(on, response)
  }

  agree(on: Device, roundId: RoundName): void {
    if (this.#isGone(on, roundId)) return
    const agreed = { choice: 3, reason: this.#newId('reason'), dissent: '', wouldChange: '' }
    on.put('agreedAnswer', idOf(roundId, 'staff'), { roundId, questionId: 'staff', agreed })
  }

  close(on: Device, roundId: RoundName): void {
    if (this.#isGone(on, roundId)) return
    const id = this.#newId('closure')
    this.closures.push(id)
    const { counters: _counters, deleted: _deleted, ...closure } = aClosure()
    const content = aClosureContent({}, { evidenceChecked: this.#ids })
    on.put('closure', id, { ...closure, roundId, closedAt: on.now(), content })
    on.patch('round', roundId, { status: 'closed' })
  }

  /** At closing, or some days later; of a round done alone, what is there. */
  eraseRaw(on: Device, roundId: RoundName): void {
    if (this.#isGone(on, roundId)) return
    if (roundId === ALONE) {
      const isAlone = (row: Envelope) => 'roundId' in row && row.roundId === ALONE
      for (const { id } of on.list('response').filter(isAlone)) {
        this.#withdraw(on, { id, roundId, note: '' })
      }
      on.bury(
        'draftAnswer',
        on
          .list('draftAnswer')
          .filter(isAlone)
          .map(({ id }) => id),
      )
      return
    }
    this.rawErased.add(roundId)
    on.seal('rawErasure', roundId, { roundId })
    for (const kind of RAW) on.erase(kind, (row) => 'roundId' in row && row.roundId === roundId)
  }

  reopen(on: Device, roundId: RoundName): void {
    const round = on.row('round', roundId) as Round | undefined
    if (round?.deleted !== null) return
    const reopenings = [...round.reopenings, { at: on.now(), note: 'A figure was wrong' }]
    on.patch('round', roundId, { status: 'reopened', reopenings })
    if (roundId === ALONE) this.draft(on, roundId)
  }

  rename(on: Device, roundId: RoundName): void {
    on.patch('round', roundId, { name: this.#newId('name') })
  }

  eraseRound(on: Device, roundId: RoundName): void {
    this.erasedRounds.add(roundId)
    for (const kind of [...RAW, ...PARTS]) {
      const rows = on.records[kind] as readonly Envelope[]
      const own = rows.filter((row) => 'roundId' in row && row.roundId === roundId)
      on.bury(
        kind,
        own.map(({ id }) => id),
      )
    }
    on.bury('round', [roundId])
  }

  #withdraw(on: Device, { id, roundId }: HandedIn): void {
    this.withdrawn.add(id)
    on.seal('withdrawal', id, { roundId })
    for (const kind of ['response', 'sealedCopy'] as const) {
      on.erase(kind, (row) => row.id === id)
    }
  }

  /** What the device knows, which may be less than what was done elsewhere. */
  #isGone(on: Device, roundId: string): boolean {
    return on.row('round', roundId)?.deleted !== null
  }

  #isOver(on: Device, roundId: string): boolean {
    return this.#isGone(on, roundId) || on.row('rawErasure', roundId) !== undefined
  }

  #newId(name: string): string {
    this.#ids += 1
    return `${name}-${this.#ids}`
  }

  #secret(name: string, roundId: string): string {
    return `<${this.#newId(name)} of ${roundId}>`
  }
}
