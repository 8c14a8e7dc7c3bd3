import 'fake-indexeddb/auto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { seedExample } from '#src/app/example/seed-example.ts'
import { startI18n } from '#src/i18n/words.ts'
import { newId } from '#src/platform/ids.ts'
import { now, today } from '#src/platform/clock.ts'
import { isOpen, isOverdue } from '#src/domain/plan/action-state.ts'
import { standingOf } from '#src/domain/outcome/readings.ts'
import { isDecided } from '#src/domain/priority/sifting-order.ts'
import { compareDays, latestFirst } from '#src/domain/principle/then-and-now.ts'
import { actionsToAskAbout } from '#src/domain/plan/since-last-round.ts'
import { listActions } from '#src/storage/actions.ts'
import { listClosedRounds } from '#src/storage/closures.ts'
import { readEverything } from '#src/storage/everything.ts'
import { listEvidence } from '#src/storage/evidence-records.ts'
import type { Store } from '#src/storage/handle.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { listOutcomes, listReadings } from '#src/storage/outcomes.ts'
import { listSiftings } from '#src/storage/priorities.ts'
import { listPrinciples } from '#src/storage/principles.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { listUnits } from '#src/storage/unit-records.ts'
import { removeWorkspace } from '#src/storage/remove-workspace.ts'
import { closeStore, openStore } from '#src/storage/store.ts'

const stores: Store[] = []

async function anExampleStore(): Promise<Store> {
  const store = await openStore('example', { clock: now, ids: newId, folder: '' })
  stores.push(store)
  return store
}

async function closedRoundsOf(store: Store) {
  const [organisation] = await listOrganisations(store)
  return listClosedRounds(store, organisation?.id ?? '')
}

beforeAll(() => startI18n('en'))

afterEach(async () => {
  for (const store of stores.splice(0)) closeStore(store)
  await removeWorkspace('example', { folder: '' })
})

describe('the example', () => {
  it('is a made-up council that says so in its name', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    expect(await listOrganisations(store)).toMatchObject([
      { name: 'Northmere Borough Council (example)', sector: 'council' },
    ])
  })

  it('moves from intending to starting to developing, and shows less than it says', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const rounds = await closedRoundsOf(store)
    expect(
      rounds.map(({ closure }) => [closure.content.claimed.stage, closure.content.backed?.stage]),
    ).toEqual([
      [2, 2],
      [3, 2],
      [4, 3],
    ])
    expect(rounds.map(({ closure }) => closure.content.evidenceChecked)).toEqual([8, 8, 8])
  })

  it('has a plan with something overdue, something over, and something to be asked about', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const [organisation] = await listOrganisations(store)
    const actions = await listActions(store, organisation?.id ?? '')
    expect(actions.filter((action) => isOverdue(action, today()))).toHaveLength(1)
    expect(actions.filter((action) => !isOpen(action))).toHaveLength(3)
    expect(actionsToAskAbout(actions, await listRounds(store))).toHaveLength(1)
    expect(new Set(actions.map(({ standing }) => standing.state)).size).toBe(3)
  })

  it('has chosen outcomes with figures over time, and actions that serve them', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const [organisation] = await listOrganisations(store)
    const outcomes = await listOutcomes(store, organisation?.id ?? '')
    expect(outcomes.filter(({ chosen }) => chosen)).toHaveLength(4)
    const served = new Set(
      (await listActions(store, organisation?.id ?? '')).map(({ outcomeId }) => outcomeId),
    )
    const movements = []
    for (const outcome of outcomes) {
      expect(served).toContain(outcome.id)
      movements.push(standingOf(outcome, await listReadings(store, outcome.id)).movement)
    }
    expect(movements.toSorted()).toEqual(['closer', 'closer', 'further', 'notKnown'])
  })

  it('has issues on the short list, left out and still open, each with what the tests said', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const [organisation] = await listOrganisations(store)
    const siftings = await listSiftings(store, organisation?.id ?? '')
    const lists = siftings.map((one) => (isDecided(one) ? one.decision.list : 'open'))
    expect(lists.toSorted()).toEqual(['leftOut', 'open', 'short'])
    for (const one of siftings) {
      expect(Object.keys(one.tests).length).toBeGreaterThan(1)
      if (isDecided(one)) expect(one.decision.reason).not.toBe('')
    }
    const outcomes = (await listOutcomes(store, organisation?.id ?? '')).map(({ id }) => id)
    const short = siftings.find(({ decision }) => decision.list === 'short')
    expect(outcomes).toContain(short?.outcomeId)
  })

  it('has placed one partnership twice, with something better and something worse', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const [organisation] = await listOrganisations(store)
    const days = latestFirst(await listPrinciples(store, organisation?.id ?? ''))
    expect(days).toHaveLength(2)
    expect(await listUnits(store, organisation?.id ?? '')).toMatchObject([{ kind: 'partnership' }])
    const [now, then] = days
    const ids = Object.keys(then?.placed ?? {})
    const moves = compareDays(ids, then?.placed ?? {}, now?.placed ?? {}).map(({ moved }) => moved)
    expect(new Set(moves)).toEqual(new Set(['up', 'same', 'down', null]))
  })

  it('lies in the three years before today, each step at its own time', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const rounds = await closedRoundsOf(store)
    const times = rounds.flatMap(({ round, closure }) => [
      round.createdAt,
      round.date,
      closure.closedAt,
    ])
    expect(times).toEqual(times.toSorted())
    expect((times.at(-1) ?? '') < today()).toBe(true)
  })

  it('has one round that was opened again, and says why', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const rounds = await closedRoundsOf(store)
    expect(rounds.map(({ round }) => round.status)).toEqual(['closed', 'closed', 'closed'])
    expect(rounds.map(({ closure }) => closure.revision)).toEqual([1, 2, 1])
    expect(rounds[1]?.round.reopenings[0]?.note).toMatch(/written down wrong/)
  })

  it('has evidence of every kind, some of it too old to count', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const [organisation] = await listOrganisations(store)
    const evidence = await listEvidence(store, organisation?.id ?? '')
    expect(new Set(evidence.map(({ item }) => item.kind)).size).toBe(3)
    const frozen = (await closedRoundsOf(store)).flatMap(({ closure }) =>
      closure.content.questions.flatMap((question) => question.evidence.items),
    )
    expect(frozen.filter(({ fresh }) => !fresh)).toHaveLength(1)
    expect(frozen.length).toBeGreaterThan(evidence.length)
  })

  it('is there once, also when two tabs open it at the same time', async () => {
    const [one, other] = [await anExampleStore(), await anExampleStore()]
    await Promise.all([seedExample(one), seedExample(other)])
    expect(await listRounds(one)).toHaveLength(3)
    expect(await listOrganisations(other)).toHaveLength(1)
  })

  it('leaves alone what is left of it', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    const [round] = await listRounds(store)
    await removeRound(store, round?.id ?? '')
    await seedExample(store)
    expect(await listRounds(store)).toHaveLength(2)
  })

  it('begins anew, without remains, once all its rounds were removed', async () => {
    const store = await anExampleStore()
    await seedExample(store)
    for (const { id } of await listRounds(store)) await removeRound(store, id)
    await seedExample(store)
    expect(await listRounds(store)).toHaveLength(3)
    expect((await readEverything(store)).organisation).toHaveLength(1)
  })

  it('leaves nothing behind when it is cut half-way', async () => {
    const store = await anExampleStore()
    const randomUUID = crypto.randomUUID.bind(crypto)
    let left = 8
    const ids = vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      left -= 1
      if (left < 0) throw new Error('cut')
      return randomUUID()
    })
    await expect(seedExample(store)).rejects.toThrow('cut')
    ids.mockRestore()
    expect((await readEverything(store)).organisation).toEqual([])
    await seedExample(store)
    expect(await listRounds(store)).toHaveLength(3)
  })
})
