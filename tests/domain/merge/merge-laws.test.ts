import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWorkspaces } from '#src/domain/merge/merge-workspaces.ts'
import type { SharedKind, SharedRecords } from '#src/domain/merge/shared.ts'
import type { Closure } from '#src/domain/record/closure.ts'
import { idOf } from '#src/domain/record/ids.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import { eraseRecord, withoutContent } from '#src/domain/record/tombstone.ts'
import { aClosure, aClosureContent } from '#tests/support/records.ts'
import { aMark, aResponse, aReveal, aWorkspace, mergeAll, textOf } from './workspaces.ts'

// Any set of copies, also ones that no history of writes would leave behind. What holds is what
// mergeWorkspaces asks for: a record belongs to the same round and organisation in all its copies,
// and what others belong to has one life. No life is 1, for before the first write was nothing.

const count = fc.nat({ max: 3 })

/** A copy with any counts, or what stands for one that was removed or erased. */
function copies(
  id: string,
  field: string,
  belongs: object,
  lives: readonly object[] = [{}, {}, { life: 2 }, { life: 3 }],
): fc.Arbitrary<Envelope> {
  const content = fc
    .record({
      value: fc.constantFrom('a', 'b', { x: 1 }),
      counters: fc.dictionary(fc.constantFrom(field, 'deleted', 'roundId'), count),
      life: fc.constantFrom(...lives),
      deleted: fc.constantFrom(null, 1, 2),
    })
    .map(({ value, counters, life, deleted }) => ({
      ...belongs,
      [field]: value,
      id,
      counters: { ...counters, ...life },
      deleted,
    }))
  return fc.oneof(
    { weight: 3, arbitrary: content },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }).map((life) => eraseRecord(id, life)) },
    {
      weight: 1,
      arbitrary: content.map((record) => withoutContent({ ...record, deleted: 3 })),
    },
  )
}

const ONE_LIFE = [{}]
const ROUNDS = ['r1', 'r2']
const organisation = { organisationId: 'o' }
const round = (roundId: string) => ({ roundId })
const asOneOf = (...arbitraries: readonly fc.Arbitrary<Envelope>[]) =>
  fc.array(fc.oneof(...arbitraries), { maxLength: 4 })
const inRounds = (kind: string, belongs: (roundId: string) => object) =>
  asOneOf(...ROUNDS.map((roundId) => copies(idOf(roundId, kind), 'value', belongs(roundId))))

const responses = fc
  .tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...ROUNDS))
  .map((parts): Envelope => aResponse(...parts))
const marks = (...ids: readonly string[]) =>
  fc.oneof(fc.constantFrom(...ids.map((id) => aMark(id))), copies(ids[0] ?? '', 'value', {}))
const closures = fc.constantFrom(
  ...['a', 'b', 'c'].flatMap((id) =>
    ([2, 3] as const).map((choice): Closure => {
      const content = aClosureContent({ staff: choice })
      return aClosure({ id, roundId: 'r1', content, counters: { content: choice } })
    }),
  ),
)
const reveals = fc
  .tuple(fc.constantFrom('a', 'b'), count)
  .map(([id, handedIn]) => aReveal(id, { roundId: 'r1', handedIn, counters: { handedIn } }))

const rows: { readonly [K in SharedKind]?: fc.Arbitrary<readonly Envelope[]> } = {
  organisation: asOneOf(copies('o', 'name', {}, ONE_LIFE)),
  round: asOneOf(...ROUNDS.map((id) => copies(id, 'name', organisation, ONE_LIFE))),
  evidence: asOneOf(copies('e', 'item', organisation, ONE_LIFE)),
  evidenceLink: inRounds('e', (roundId) => ({ ...round(roundId), evidenceId: 'e' })),
  draftAnswer: inRounds('staff', round),
  agreedAnswer: inRounds('staff', round),
  response: asOneOf(responses, copies('x', 'answers', round('r1'))),
  withdrawal: fc.oneof(fc.constant([]), fc.array(marks('x', 'y'), { maxLength: 2 })),
  rawErasure: fc.oneof(fc.constant([]), fc.array(marks('r1'), { maxLength: 1 })),
  sealedCopy: asOneOf(copies('x', 'sealed', round('r1')), copies('y', 'sealed', round('r2'))),
  invitationKey: asOneOf(copies('i', 'privateKey', round('r1'))),
  closure: fc.array(closures, { maxLength: 3 }),
  reveal: fc.array(reveals, { maxLength: 3 }),
}
const workspaces = fc.record(rows).map((some) => aWorkspace(some as Partial<SharedRecords>))

const RUNS = { numRuns: 1000 }
const PATIENCE_MS = 60_000

describe('merging any workspaces', { timeout: PATIENCE_MS }, () => {
  it('gives the same in any order', () => {
    fc.assert(
      fc.property(workspaces, workspaces, (a, b) => {
        expect(resultOf(a, b)).toBe(resultOf(b, a))
      }),
      RUNS,
    )
  })

  it('gives the same in any grouping', () => {
    fc.assert(
      fc.property(workspaces, workspaces, workspaces, (a, b, c) => {
        const [ab, bc] = [mergeWorkspaces(a, b).records, mergeWorkspaces(b, c).records]
        expect(resultOf(ab, c)).toBe(resultOf(a, bc))
      }),
      RUNS,
    )
  })

  it('gives the same any number of times', () => {
    fc.assert(
      fc.property(workspaces, workspaces, (a, b) => {
        const once = mergeAll(a, b)
        for (const again of [mergeAll(once, b), mergeAll(a, once), mergeAll(once, once)]) {
          expect(textOf(again)).toBe(textOf(once))
        }
      }),
      RUNS,
    )
  })
})

function resultOf(one: SharedRecords, other: SharedRecords): string {
  const { records, conflicts } = mergeWorkspaces(one, other)
  return `${textOf(records)}${JSON.stringify(conflicts)}`
}
