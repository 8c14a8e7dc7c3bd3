import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { EvidenceScreen } from '#src/screens/evidence/EvidenceScreen.tsx'
import { listEvidence } from '#src/storage/evidence-records.ts'
import { addEvidence, saveEvidence } from '#src/storage/evidence.ts'
import { saveFormDraft } from '#src/storage/form-drafts.ts'
import type { Store } from '#src/storage/handle.ts'
import type { QuestionSets } from '#src/workspace/question-sets.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { addOddWords, oddSet, oddSets } from '#tests/support/odd-set.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, SPLIT } from '#tests/support/workshop.ts'

const CHOICES = [4, 3, 3, 4, 'dontKnow', 3, 2, 4] as const
let store: Store

beforeEach(async () => {
  const ids = () => crypto.randomUUID()
  store = await openTestStore(undefined, { ids })
})

async function openList(roundId: string, sets?: QuestionSets) {
  const at = paths.evidence(roundId)
  const wanted = { pattern: patterns.evidence, at, store }
  await renderScreen(EvidenceScreen, sets === undefined ? wanted : { ...wanted, sets })
  await screen.findByRole('heading', { level: 1 })
  return within(screen.getByRole('list', { name: 'The questions' }))
}

async function linesOf(roundId: string): Promise<readonly (string | null)[]> {
  const lines = (await openList(roundId)).getAllByRole('listitem')
  return lines.map((line) => line.textContent)
}

const meaningOf = (number: number) => currentSet.questions[number - 1]?.meaning ?? ''

describe('the list of questions', () => {
  it('says for each its number, its name and how its evidence stands', async () => {
    const evidence = { 1: 'activity', 2: 'none', 4: 'trend' } as const
    const { roundId } = await aHandedInRound(store, { choices: CHOICES, evidence })
    const lines = await linesOf(roundId)
    expect(lines[0]).toMatch(/^1 Why it matters here/)
    expect(lines[0]).toContain('We can show something done · 1 piece of evidence')
    expect(lines[0]).toMatch(/as far as starting \(stage\s3\sof\s5\) and no further/)
    expect(lines[1]).toContain('We looked and found none')
    expect(lines[1]).toMatch(/our answer counts as intending \(stage\s2\sof\s5\)/)
    expect(lines[2]).toMatch(/Not checked yet$/)
    expect(lines[3]).toContain('It carries our answer.')
    expect(lines[4]).toMatch(/needs no evidence.*We said that this is not known/)
    expect(lines[6]).toMatch(/needs no evidence.*At stages 1 and 2 there is nothing to prove/)
    expect(screen.getByText('Evidence checked for 3 of the 6 answers that need it')).toBeDefined()
    const onward = screen.getByRole('link', { name: 'Go on with question 3' })
    expect(onward.getAttribute('href')).toBe(paths.evidenceItem(roundId, 3))
  })

  it('begins with the first where nothing was looked at yet', async () => {
    const { roundId } = await aHandedInRound(store, { choices: CHOICES })
    await openList(roundId)
    expect(screen.getByRole('link', { name: 'Begin with question 1' })).toBeDefined()
  })

  it('says of evidence that is too old that it is there, of what day, and that it does not count', async () => {
    const { roundId } = await aHandedInRound(store, { choices: CHOICES })
    for (const date of ['2019-05-05', '2023-11-21']) {
      await addEvidence(store, roundId, meaningOf(1), anItem({ date }))
    }
    const [first] = await linesOf(roundId)
    expect(first).toContain('Not checked: what is listed is too old · 2 pieces of evidence')
    expect(first).toContain('The newest is of 21 November 2023. It counted until 21 November 2026.')
  })

  it('names no stage while the round is being answered', async () => {
    const { roundId } = await aHandedInRound(store, { choices: [4], evidence: { 1: 'activity' } })
    expect((await linesOf(roundId)).join()).not.toMatch(/starting|developing/)
  })

  it('tells of no answer which stage it is while the round is being answered', async () => {
    const { roundId } = await aHandedInRound(store, { choices: [2] })
    const [first] = await linesOf(roundId)
    expect(first).toContain('This answer needs no evidence')
    expect(first).not.toMatch(/stage/i)
  })

  it('leads back to where the round stands, and says where that is', async () => {
    const alone = await aHandedInRound(store, { choices: [3] })
    const gathered = await aWorkshop(store, { said: [], revealed: false })
    const talked = await aWorkshop(store, { said: [SPLIT, SPLIT] })
    const ways = [
      [alone.roundId, 'Check your answers', paths.check(alone.roundId)],
      [gathered.roundId, 'Back to gathering', paths.gather(gathered.roundId)],
      [talked.roundId, 'Back to the talk', paths.talk(talked.roundId)],
    ] as const
    for (const [roundId, name, to] of ways) {
      await openList(roundId)
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(to)
      cleanup()
    }
  })

  it('marks what was typed and not added, or changed and not saved', async () => {
    const evidence = { 2: 'result' } as const
    const { roundId, organisationId } = await aHandedInRound(store, { choices: CHOICES, evidence })
    const [listed] = await listEvidence(store, organisationId)
    for (const of of [currentSet.questions[0]?.id, listed?.id]) {
      const id = `${roundId} ${of}`
      await saveFormDraft(store, { id, scope: roundId, values: {} })
    }
    await openList(roundId)
    expect(await screen.findAllByText(/not in the list yet/)).toHaveLength(2)
  })

  it('takes any set of questions', async () => {
    addOddWords()
    const { roundId } = await aHandedInRound(store, { choices: [2, 3, 4], set: oddSet })
    await openList(roundId, oddSets)
    expect(screen.getByText('Evidence checked for 0 of the 2 answers that need it')).toBeDefined()
    expect(screen.getByRole('link', { name: '1 Name of zebra-7' })).toBeDefined()
  })
})

describe('the evidence of a closed round', () => {
  it('stands on one page in full, and can only be read and printed', async () => {
    const evidence = { 1: 'trend', 2: 'none' } as const
    const { roundId } = await aHandedInRound(store, { choices: CHOICES, evidence })
    const item = anItem({ what: 'Panel notes', date: '2019-05-05', secondCheck: 'Audit, May' })
    await addEvidence(store, roundId, meaningOf(3), item)
    await closeAsItStands(store, roundId)
    const list = await openList(roundId)
    expect(screen.getByText(/Closed on 22 November 2026 \(version 1\)/)).toBeDefined()
    const third = list.getByRole('heading', { name: /^3 Listening/ }).closest('li')
    for (const said of [
      'what is listed is too old',
      'A result',
      'Panel notes',
      '5 May 2019',
      item.where,
      item.owner,
      'Audit, May',
    ]) {
      expect(third?.textContent).toContain(said)
    }
    expect(list.getAllByRole('article')).toHaveLength(2)
    const buttons = screen.getAllByRole('button').map((one) => one.textContent)
    expect(buttons).toEqual(['Print this page'])
    expect(screen.getByRole('link', { name: 'Back to the result' })).toBeDefined()
  })

  it('stays as it was when the evidence is changed later', async () => {
    const { roundId, organisationId } = await aHandedInRound(store, {
      choices: CHOICES,
      evidence: { 1: 'trend' },
    })
    await closeAsItStands(store, roundId)
    const [listed] = await listEvidence(store, organisationId)
    await saveEvidence(store, listed?.id ?? '', anItem({ kind: 'activity', what: 'Rewritten' }))
    await openList(roundId)
    expect(screen.queryByText('Rewritten')).toBeNull()
    expect(screen.getByText('We can show a trend')).toBeDefined()
  })

  it('takes any set of questions', async () => {
    addOddWords()
    const evidence = { 3: 'result' } as const
    const { roundId } = await aHandedInRound(store, { choices: [2, 3, 4], set: oddSet, evidence })
    await closeAsItStands(store, roundId, oddSet)
    const list = await openList(roundId, oddSets)
    expect(list.getByRole('heading', { name: '3 Name of long-name-of-a-question-2' })).toBeDefined()
    expect(list.getAllByRole('article')).toHaveLength(1)
  })
})
