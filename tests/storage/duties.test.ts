import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { DUTY_MARKS } from '#src/domain/duty/count-states.ts'
import { NATIONS, SECTORS, type Nation } from '#src/domain/record/organisation.ts'
import { listDutyStates, saveDutyState } from '#src/storage/duties.ts'
import type { Store } from '#src/storage/handle.ts'
import { removeOrganisation, saveOrganisation } from '#src/storage/organisations.ts'
import { aStoredRound, openTestStore } from './test-store.ts'

let store: Store
let organisationId: string

beforeEach(async () => {
  store = await openTestStore()
  organisationId = (await aStoredRound(store)).organisationId
})

const inEngland = () => ({ organisationId, nation: 'england', dutyItem: 'england-aims' }) as const
const MET = { met: 'met', date: '2026-03-01', note: 'On the web site' } as const

describe('where a body stands with a duty', () => {
  it('is kept, and changed where it is', async () => {
    await saveDutyState(store, inEngland(), { state: MET })
    await saveDutyState(store, inEngland(), { state: { ...MET, met: 'part' } })
    const states = await listDutyStates(store, organisationId)
    expect(states).toMatchObject([{ ...inEngland(), state: { met: 'part' }, evidenceIds: [] }])
  })

  it('keeps the mark and the evidence apart, so that two tabs can change one each', async () => {
    await saveDutyState(store, inEngland(), { evidenceIds: ['a'] })
    await saveDutyState(store, inEngland(), { state: MET })
    const [state] = await listDutyStates(store, organisationId)
    expect(state).toMatchObject({ state: MET, evidenceIds: ['a'] })
    expect(state?.counters['evidenceIds/a']).toBeLessThan(state?.counters['state'] ?? 0)
  })

  it('is kept by nation: another nation or kind of body takes nothing away', async () => {
    await saveDutyState(store, inEngland(), { state: MET })
    await saveOrganisation(store, organisationId, { nation: 'wales', sector: 'fire' })
    const inWales = { ...inEngland(), nation: 'wales' } as const
    await saveDutyState(store, inWales, { state: { ...MET, met: 'notYet' } })
    await saveOrganisation(store, organisationId, { nation: 'england', sector: 'council' })
    const states = await listDutyStates(store, organisationId)
    expect(states.map(({ nation, state }) => [nation, state.met])).toEqual([
      ['england', 'met'],
      ['wales', 'notYet'],
    ])
  })

  it('is never lost, whatever nations and kinds of body come after it', async () => {
    const mark = fc.record({
      kind: fc.constant('mark' as const),
      item: fc.constantFrom('one', 'two', 'three'),
      met: fc.constantFrom(...DUTY_MARKS),
    })
    const move = fc.record({
      kind: fc.constant('move' as const),
      nation: fc.constantFrom(...NATIONS),
      sector: fc.constantFrom(...SECTORS),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(mark, move), { maxLength: 12 }), async (steps) => {
        const fresh = await openTestStore()
        const { organisationId: body } = await aStoredRound(fresh)
        const said = new Map<string, string>()
        let nation: Nation = 'england'
        for (const step of steps) {
          if (step.kind === 'move') {
            nation = step.nation
            await saveOrganisation(fresh, body, { nation, sector: step.sector })
          } else {
            const item = { organisationId: body, nation, dutyItem: step.item }
            await saveDutyState(fresh, item, { state: { ...MET, met: step.met } })
            said.set(`${nation} ${step.item}`, step.met)
          }
        }
        const kept = await listDutyStates(fresh, body)
        expect(
          new Map(kept.map((one) => [`${one.nation} ${one.dutyItem}`, one.state.met])),
        ).toEqual(said)
      }),
      { numRuns: 25 },
    )
  })

  it('is not kept for an organisation that is gone', async () => {
    await removeOrganisation(store, organisationId)
    expect(await saveDutyState(store, inEngland(), { state: MET })).toEqual({
      ok: false,
      kind: 'missing',
    })
    expect(await listDutyStates(store, organisationId)).toEqual([])
  })
})
