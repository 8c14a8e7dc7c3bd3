import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWorkspaces } from '#src/domain/merge/merge-workspaces.ts'
import type { SharedKind, SharedRecords } from '#src/domain/merge/shared.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { isErased } from '#src/domain/record/tombstone.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import type { Reopening, Round } from '#src/domain/record/round.ts'
import type { Device, Written } from './device.ts'
import { ROUNDS, Workshop, type RoundName } from './workshop.ts'
import { aWorkspace, mergeAll, textOf } from './workspaces.ts'

// Three devices on which people write, hand in, withdraw, close, open again, erase and merge, as
// chance has it; a backup of long ago comes back now and then.

type Step = readonly [
  action: Action,
  device: number,
  other: number,
  roundId: RoundName,
  number: number,
]

const ACTIONS = {
  draft: (room, on, { roundId }) => room.draft(on, roundId),
  handIn: (room, on, { roundId }) => room.handIn(on, roundId),
  withdraw: (room, on, { number }) => room.withdraw(on, number),
  agree: (room, on, { roundId }) => room.agree(on, roundId),
  rename: (room, on, { roundId }) => room.rename(on, roundId),
  close: (room, on, { roundId }) => room.close(on, roundId),
  eraseRaw: (room, on, { roundId }) => room.eraseRaw(on, roundId),
  reopen: (room, on, { roundId }) => room.reopen(on, roundId),
  remove: (_room, on, { roundId }) => on.remove('round', roundId),
  restore: (_room, on, { roundId }) => on.restore('round', roundId),
  eraseRound: (room, on, { roundId }) => room.eraseRound(on, roundId),
  take: (_room, on, { other }) => on.take(other.records),
  takeBackup: (_room, on, { backups, number }) =>
    on.take(backups[number % backups.length] ?? on.records),
  backUp: (_room, on, { backups }) => backups.push(on.records),
} as const satisfies Record<string, (room: Workshop, on: Device, by: By) => unknown>
type Action = keyof typeof ACTIONS

interface By {
  readonly other: Device
  readonly roundId: RoundName
  readonly number: number
  readonly backups: SharedRecords[]
}

const often: readonly Action[] = ['handIn', 'handIn', 'draft', 'agree', 'take', 'take', 'take']
const action = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...often) },
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(ACTIONS) as Action[])) },
)
const step: fc.Arbitrary<Step> = fc.tuple(
  action,
  fc.nat({ max: 2 }),
  fc.nat({ max: 2 }),
  fc.constantFrom(...ROUNDS),
  fc.nat({ max: 30 }),
)
const histories = fc.array(step, { maxLength: 60, size: 'max' })

function live(history: readonly Step[], clocks = RIGHT_CLOCKS): Workshop {
  const room = new Workshop(clocks())
  const backups: SharedRecords[] = []
  for (const [name, device, other, roundId, number] of history) {
    const [on, from] = [room.devices[device], room.devices[other]]
    if (on && from) ACTIONS[name](room, on, { other: from, roundId, number, backups })
  }
  return room
}

const RIGHT_CLOCKS = () =>
  ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z'].map(clockFrom)
const WRONG_CLOCKS = () =>
  ['1999-12-31T23:59:59Z', '2026-11-22T10:00:00Z', '2071-01-01T00:00:00Z'].map(clockFrom)

/** Ticks with each look at it. */
function clockFrom(start: string): () => string {
  let ms = Date.parse(start)
  return () => new Date((ms += 60_000)).toISOString()
}

const RUNS = { numRuns: 600 }
const PATIENCE_MS = 120_000

describe('three devices after any history', { timeout: PATIENCE_MS }, () => {
  it('are all alike once they have merged, in any order and grouping', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [a, b, c] = live(history).devices.map(({ records }) => records)
        if (!a || !b || !c) throw new Error('There are three')
        const result = textOf(mergeAll(a, b, c))
        for (const [x, y, z] of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ] as const) {
          expect(textOf(mergeAll(x, y, z))).toBe(result)
          expect(textOf(mergeAll(x, mergeAll(y, z)))).toBe(result)
        }
        expect(textOf(mergeAll(a, b, c, b, a, c))).toBe(result)
      }),
      RUNS,
    )
  })

  it('are all alike once everyone has heard of everyone, by way of others too', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.tuple(fc.nat(2), fc.nat(2))), (history, talks) => {
        const { devices } = live(history)
        for (const [to, from] of [...talks, [0, 1], [1, 2], [2, 0], [0, 1], [1, 2]] as const) {
          devices[to]?.take(devices[from]?.records ?? aWorkspace())
        }
        const [a, b, c] = devices.map(({ records }) => textOf(records))
        expect([b, c]).toEqual([a, a])
      }),
      RUNS,
    )
  })

  it('do not depend on what their clocks say', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [right, wrong] = [live(history), live(history, WRONG_CLOCKS)]
        expect(withoutTimes(merged(wrong))).toBe(withoutTimes(merged(right)))
      }),
      RUNS,
    )
  })

  it('have nothing left of what was withdrawn, or erased with its round', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const room = live(history)
        const text = textOf(merged(room))
        const notes = room.handedIn.filter(({ id }) => room.withdrawn.has(id))
        expect(notes.filter(({ note }) => text.includes(note))).toEqual([])
        const gone = [...room.rawErased, ...room.erasedRounds]
        expect(gone.filter((roundId) => text.includes(`of ${roundId}>`))).toEqual([])
      }),
      RUNS,
    )
  })

  it('have lost no response and no closure', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const room = live(history)
        const result = merged(room)
        const gone = new Set([...room.rawErased, ...room.erasedRounds])
        const due = room.handedIn.filter(
          ({ id, roundId }) => !room.withdrawn.has(id) && !gone.has(roundId),
        )
        expect(idsOf(present(result, 'response'))).toEqual(idsOf(due))
        if (room.erasedRounds.size === 0) {
          expect(idsOf(present(result, 'closure'))).toEqual(room.closures.toSorted())
        }
      }),
      RUNS,
    )
  })

  it('have in each field what was written with the greatest count', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const room = live(history)
        const result = merged(room)
        for (const kind of ['round', 'agreedAnswer', 'draftAnswer'] as const) {
          for (const row of result[kind] as readonly Envelope[]) expectLatest(room, kind, row)
        }
        const rounds = new Set(
          room.written.filter(({ kind }) => kind === 'round').map(({ id }) => id),
        )
        expect(idsOf(result.round)).toEqual([...rounds].toSorted())
      }),
      RUNS,
    )
  })

  it('have lost no note of why a round was opened again', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const room = live(history)
        for (const round of present(merged(room), 'round') as readonly Round[]) {
          const { id, reopenings } = round
          const own = room.written.filter((one) => one.kind === 'round' && one.id === id)
          const noted = own.flatMap(({ fields }) =>
            'reopenings' in fields ? fields.reopenings : [],
          )
          expect(canonicalJson(reopenings)).toBe(canonicalJson(allOf(noted as Reopening[][])))
        }
      }),
      RUNS,
    )
  })

  it('name two closures of one close on all devices alike', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [a, b, c] = live(history).devices.map(({ records }) => records)
        if (!a || !b || !c) throw new Error('There are three')
        const { records, conflicts } = mergeWorkspaces(mergeAll(a, b), c)
        expect(mergeWorkspaces(mergeAll(c, b), a).conflicts).toEqual(conflicts)
        const closed = present(records, 'closure').map((row) => 'roundId' in row && row.roundId)
        const twice = ROUNDS.filter((roundId) => closed.filter((one) => one === roundId).length > 1)
        const named = conflicts.map((one) => ('roundId' in one ? one.roundId : ''))
        expect(named.toSorted()).toEqual(twice.toSorted())
      }),
      RUNS,
    )
  })
})

function allOf(lists: readonly (readonly Reopening[])[]): readonly Reopening[] {
  const byTime = new Map(lists.flat().map((one) => [one.at, one]))
  return [...byTime.values()].toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

function expectLatest(room: Workshop, kind: SharedKind, row: Envelope): void {
  const all = room.written.filter((one) => one.kind === kind && one.id === row.id)
  const life = Math.max(...all.map((one) => one.life))
  const roundId = 'roundId' in row ? String(row.roundId) : row.id.split('/', 1)[0]
  const own = all.filter((one) => one.life === life)
  if (own.some(({ fields }) => 'erased' in fields) || room.erasedRounds.has(roundId ?? '')) {
    expect(isErased(row)).toBe(true)
    return
  }
  const fields = new Set(own.flatMap((one) => Object.keys(one.fields)))
  for (const field of fields) {
    // Its items are fields of their own: see lists.test.ts.
    if (field === 'reopenings') continue
    const latest = valueOf(latestOf(own, field), field)
    expect([field, valueOf(row, field)]).toEqual([field, latest])
  }
}

function latestOf(written: readonly Written[], field: string): object {
  const found = written.filter(({ fields }) => Object.hasOwn(fields, field))
  const greatest = Math.max(...found.map(({ counter }) => counter))
  const tied = found.filter(({ counter }) => counter === greatest).map(({ fields }) => fields)
  const [latest = {}] = tied.toSorted((one, other) =>
    canonicalJson(valueOf(one, field)) < canonicalJson(valueOf(other, field)) ? 1 : -1,
  )
  return latest
}

function valueOf(of: object, field: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[field]
}

function merged(room: Workshop): SharedRecords {
  return mergeAll(...room.devices.map(({ records }) => records))
}

function present(records: SharedRecords, kind: SharedKind): readonly Envelope[] {
  return (records[kind] as readonly Envelope[]).filter(({ deleted }) => deleted === null)
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).toSorted()
}

/** The time of a reopening is part of what tells it apart, and it stands in the order of times. */
function withoutTimes(records: SharedRecords): string {
  return textOf(records)
    .replaceAll(/"reopenings":\[[^\]]*\]/g, '')
    .replaceAll(/"reopenings\/[^"]*":\d+,?/g, '')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
}
