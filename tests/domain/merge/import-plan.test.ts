import { describe, expect, it } from 'vitest'
import { finishImport, type Choice, type Choices } from '#src/domain/merge/import-choices.ts'
import { planImport, type Entry } from '#src/domain/merge/import-plan.ts'
import { previewOf } from '#src/domain/merge/import-preview.ts'
import type { SharedRecords } from '#src/domain/merge/shared.ts'
import type { Envelope } from '#src/domain/record/record.ts'
import type { Round } from '#src/domain/record/round.ts'
import { eraseRecord, withoutContent } from '#src/domain/record/tombstone.ts'
import { applyWrite, removeRecord } from '#src/domain/record/write.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import {
  aDraft,
  anItem,
  aRound,
  EVIDENCE_ID,
  ORGANISATION_ID,
  ROUND_ID,
} from '#tests/support/records.ts'
import { aMark, aResponse, aWorkspace } from './workspaces.ts'

const round = aRound()
const renamed = (name: string, counter: number) => applyWrite<Round>(round, { name }, counter)
const of = (...rows: readonly Envelope[]) => aWorkspace({ round: rows as readonly Round[] })
const fateOf = (here: SharedRecords, file: SharedRecords) =>
  planImport(here, file).entries.map(({ kind, id, fate }: Entry) => `${kind} ${id} ${fate}`)
const finish = (here: SharedRecords, file: SharedRecords, each: Choices['each'] = {}) =>
  finishImport(planImport(here, file), { forAll: {}, each }, 10)
const KEY = `round ${ROUND_ID}`

describe('an import, compared with what is here', () => {
  it.each<[string, SharedRecords, SharedRecords, string | undefined]>([
    ['only in the file', of(), of(round), 'new'],
    ['only here', of(round), of(), undefined],
    ['alike', of(round), of(round), undefined],
    ['alike, written anew', of(round), of(renamed(round.name, 5)), undefined],
    ['differing', of(renamed('Here', 4)), of(renamed('There', 3)), 'differs'],
    ['deleted here', of(removeRecord(round, 4)), of(round), 'deletedHere'],
    ['deleted there', of(round), of(withoutContent(removeRecord(round, 4))), 'deletedThere'],
    ['deleted in both', of(removeRecord(round, 4)), of(removeRecord(round, 3)), undefined],
    ['erased there', of(round), of(eraseRecord(ROUND_ID, 4)), 'erased'],
    [
      'deleted here and erased there',
      of(removeRecord(round, 2)),
      of(eraseRecord(ROUND_ID, 4)),
      'erased',
    ],
  ])('is %s', (_what, here, file, fate) => {
    expect(fateOf(here, file)).toEqual(fate === undefined ? [] : [`${KEY} ${fate}`])
  })

  it('counts what was erased here and stays so', () => {
    const plan = planImport(of(eraseRecord(ROUND_ID, 4)), of(round))
    expect(plan).toMatchObject({ entries: [], stayErased: 1 })
    expect(finish(of(eraseRecord(ROUND_ID, 4)), of(round)).writes).toEqual([])
  })

  it('is alike where only the order of a list differs', () => {
    const [action] = oneOfEach().action
    if (action === undefined) throw new Error('There is one')
    const listed = (evidenceIds: readonly string[], remindDaysBefore = [7, 30]) =>
      aWorkspace({ action: [{ ...action, evidenceIds, remindDaysBefore }] })
    const plan = planImport(listed(['b', 'a']), listed(['a', 'b']))
    expect(plan).toMatchObject({ entries: [], same: { action: 1 } })
    expect(fateOf(listed(['b', 'a']), listed(['a', 'c']))).toHaveLength(1)
    expect(fateOf(listed(['a']), listed(['a'], [30, 7]))).toHaveLength(1)
  })

  it('says whose values are the newest also where the order of a list is another', () => {
    const [action] = oneOfEach().action
    if (action === undefined) throw new Error('There is one')
    const here = { ...action, evidenceIds: ['a', 'b'] }
    const file = applyWrite({ ...action, evidenceIds: ['b', 'a'] }, { what: 'Other' }, 9)
    const newestOf = (one: typeof action, other: typeof action) =>
      planImport(aWorkspace({ action: [one] }), aWorkspace({ action: [other] })).entries[0]?.newest
    expect([newestOf(here, file), newestOf(file, here)]).toEqual(['file', 'here'])
  })

  it('says whose values are the newest', () => {
    const newestOf = (here: Round, file: Round) =>
      planImport(of(here), of(file)).entries.map(({ newest }) => newest)
    expect(newestOf(renamed('Here', 4), renamed('There', 3))).toEqual(['here'])
    expect(newestOf(renamed('Here', 3), renamed('There', 4))).toEqual(['file'])
    const both = applyWrite<Round>(renamed('There', 3), { expected: 7 }, 5)
    expect(newestOf(renamed('Here', 4), both)).toEqual(['both'])
  })

  it('leaves drafts of a round in which each answers first to the device', () => {
    const eachFirst = aRound({ mode: 'eachFirst' })
    const here = aWorkspace({ round: [eachFirst], draftAnswer: [aDraft('listening', 3)] })
    const file = aWorkspace({
      round: [eachFirst],
      draftAnswer: [aDraft('listening', 5), aDraft('staff', 1)],
    })
    expect(planImport(here, file).entries).toEqual([])
    expect(finish(here, file).writes).toEqual([])
  })

  it('takes them away where their round was closed elsewhere', () => {
    const eachFirst = aRound({ mode: 'eachFirst' })
    const draft = aDraft('listening', 3)
    const here = aWorkspace({
      round: [eachFirst],
      draftAnswer: [draft],
      response: [aResponse('r', 'a')],
    })
    const file = aWorkspace({ round: [eachFirst], rawErasure: [aMark(ROUND_ID)] })
    const { writes, canUndo } = finish(here, file)
    expect(writes).toContainEqual({ kind: 'draftAnswer', id: draft.id, record: null })
    expect(writes).toContainEqual({ kind: 'response', id: 'r', record: null })
    expect(canUndo).toBe(false)
  })
})

describe('a choice', () => {
  const here = of(renamed('Here', 4))
  const file = of(renamed('There', 5))
  const nameAfter = (choice: Choice) => {
    const { writes } = finish(here, file, { [KEY]: choice })
    return writes.map(({ record }) => record as Round | null)
  }

  it('of the newest is what the merge takes', () => {
    expect(nameAfter('newest')).toEqual([renamed('There', 5)])
  })

  it('of the file writes nothing that the merge has not', () => {
    expect(nameAfter('file')).toEqual([renamed('There', 5)])
  })

  it('of what is here is a new write with a greater count', () => {
    const [chosen] = nameAfter('here')
    expect(chosen).toMatchObject({ name: 'Here', counters: { name: 11 } })
    const again = planImport(of(chosen as Round), file).entries
    expect(again).toMatchObject([{ fate: 'differs', newest: 'here' }])
    expect(finish(of(chosen as Round), file).writes).toEqual([])
  })

  it('writes only what differs, so that the first count of a field still tells what came first', () => {
    const [chosen] = nameAfter('here')
    const before = renamed('Here', 4).counters
    const { name: _name, ...others } = chosen?.counters ?? {}
    const { name: _was, ...same } = before
    expect(others).toEqual(same)
  })

  it('goes above the counts of the file, also where the device has few', () => {
    const far = of(renamed('There', 500))
    expect(finish(here, far, { [KEY]: 'here' })).toMatchObject({ counter: 501 })
    expect(finish(here, far)).toMatchObject({ counter: 501 })
  })

  it('brings back what was deleted here, with what it stands in', () => {
    const { organisation, evidence } = oneOfEach()
    const there = aWorkspace({ organisation, evidence })
    const gone = aWorkspace({
      organisation: organisation.map((row) => removeRecord(row, 6)),
      evidence: evidence.map((row) => removeRecord(row, 6)),
    })
    expect(finish(gone, there).writes).toEqual([])
    const { writes, counts } = finish(gone, there, { [`evidence ${EVIDENCE_ID}`]: 'file' })
    expect(writes.map(({ kind, record }) => [kind, record?.deleted])).toEqual([
      ['organisation', null],
      ['evidence', null],
    ])
    expect(counts).toMatchObject({ changed: 2 })
  })

  it('brings nothing back that was erased for good, whatever stood in it', () => {
    const { organisation, action } = oneOfEach()
    const here = aWorkspace({ organisation, round: [round], action })
    const changed = action.map((row) => applyWrite(row, { what: 'Other' }, 3))
    const erased = eraseRecord(ROUND_ID, 4)
    const there = aWorkspace({ organisation, round: [erased], action: changed })
    const [first] = action
    const { writes } = finish(here, there, { [`action ${first?.id}`]: 'here' })
    expect(writes).toContainEqual({ kind: 'round', id: ROUND_ID, record: erased })
  })

  it('brings back what the device has only a mark of', () => {
    const mark = of(withoutContent(removeRecord(round, 6)))
    const { writes } = finish(mark, of(round), { [KEY]: 'file' })
    expect(writes).toMatchObject([{ record: { name: round.name, deleted: null } }])
  })

  it('keeps what was deleted elsewhere', () => {
    const { writes } = finish(of(round), of(withoutContent(removeRecord(round, 6))), {
      [KEY]: 'here',
    })
    expect(writes).toMatchObject([{ record: { name: round.name, deleted: null } }])
  })

  it('is not offered for what was sealed or frozen', () => {
    const { closure } = oneOfEach()
    const other = closure.map((row) => ({ ...row, closedAt: '2026-12-01T00:00:00Z' }))
    const plan = planImport(aWorkspace({ closure }), aWorkspace({ closure: other }))
    expect(plan.entries).toMatchObject([{ fate: 'differs', isOpen: false }])
  })
})

describe('a preview', () => {
  it('counts by what people call it', () => {
    const everything = oneOfEach()
    const { parts, bringsNews } = previewOf(planImport(aWorkspace(), everything))
    expect(Object.fromEntries(parts.map(({ part, counts }) => [part, counts.new]))).toMatchObject({
      organisation: 1,
      unit: 1,
      round: 1,
      evidence: 1,
      action: 1,
    })
    expect(bringsNews).toBe(true)
  })

  it('brings no news of what is here already', () => {
    const { rawErasure: _gone, ...rest } = oneOfEach()
    const here = { ...rest, rawErasure: [] }
    const { parts, bringsNews, open } = previewOf(planImport(here, here))
    expect(bringsNews).toBe(false)
    expect(open).toEqual([])
    expect(parts.every(({ counts }) => counts.new === 0 && counts.same > 0)).toBe(true)
  })

  it('tells what differs by its name, its place and what people wrote', () => {
    const { evidence } = oneOfEach()
    const changed = evidence.map((row) => applyWrite(row, { item: anItem({ what: 'Other' }) }, 9))
    const organisation = oneOfEach().organisation
    const plan = planImport(
      aWorkspace({ organisation, evidence }),
      aWorkspace({ organisation, evidence: changed }),
    )
    const [open] = previewOf(plan).open
    expect(open).toMatchObject({
      fate: 'differs',
      newest: 'file',
      title: anItem().what,
      within: organisation[0]?.name,
    })
    expect(open?.here).toContain(anItem().what)
    expect(open?.file).toContain('Other')
    expect(organisation[0]?.id).toBe(ORGANISATION_ID)
  })

  it('names what no rule may decide', () => {
    const plan = planImport(
      aWorkspace({ response: [aResponse('r', 'a')] }),
      aWorkspace({ response: [aResponse('r', 'b')] }),
    )
    expect(previewOf(plan).conflicts).toMatchObject([{ kind: 'responses', responseId: 'r' }])
  })
})
