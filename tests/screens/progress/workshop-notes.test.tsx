import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { currentSet } from '#src/questions/sets.ts'
import { ProgressScreen } from '#src/screens/progress/ProgressScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, CLOSE, SPLIT } from '#tests/support/workshop.ts'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openProgress(organisationId: string) {
  const at = paths.progress(organisationId)
  await renderScreen(ProgressScreen, { pattern: patterns.progress, at, store })
  await screen.findByRole('heading', { level: 1 })
  return document.body.textContent
}

it('marks a stage that is provisional, a low turnout and how many were new', async () => {
  const { roundId, organisationId } = await aWorkshop(store, { said: [SPLIT, CLOSE] })
  const turnout = { expected: 20, returning: 2, newcomers: 5 }
  await closeAsItStands(store, roundId, currentSet, turnout)
  const said = await openProgress(organisationId)
  expect(said).toContain('The stage is provisional: the room was split')
  expect(said).toContain('Only 7 of 20 handed in')
  expect(said).toContain('Half or more of those who took part were new.')
  expect(said).not.toContain('Took part before')
})

it('counts those who took part before and the new ones where both are enough', async () => {
  const ten = Array.from({ length: 10 }, () => 3 as const)
  const { roundId, organisationId } = await aWorkshop(store, { said: [ten] })
  await closeAsItStands(store, roundId, currentSet, { returning: 5, newcomers: 5 })
  expect(await openProgress(organisationId)).toContain('Took part before: 5. New: 5.')
})

it('gives no number of those who handed in where they are fewer than five', async () => {
  const { roundId, organisationId } = await aWorkshop(store, { said: [[3, 3, 3]] })
  for (const { id } of currentSet.questions) {
    const agreed = { choice: 3, reason: '', dissent: '', wouldChange: '' } as const
    await saveAgreedAnswer(store, roundId, id, agreed)
  }
  await closeAsItStands(store, roundId, currentSet, { expected: 20 })
  const said = await openProgress(organisationId)
  expect(said).toContain('Only a few handed in.')
  expect(said).not.toContain('of 20')
})

it('marks nothing of a workshop that agreed and came in numbers', async () => {
  const { roundId, organisationId } = await aWorkshop(store, { said: [CLOSE] })
  await closeAsItStands(store, roundId, currentSet, { expected: 8 })
  const said = await openProgress(organisationId)
  expect(said).not.toContain('provisional')
  expect(said).not.toContain('handed in')
  expect(said).not.toContain('Took part before')
})

it('explains a round without a stage in which many were new', async () => {
  const nobodyKnew = Array.from({ length: 7 }, () => 'dontKnow' as const)
  const { roundId, organisationId } = await aWorkshop(store, { said: [nobodyKnew] })
  for (const { id } of currentSet.questions) {
    const agreed = { choice: 'dontKnow', reason: '', dissent: '', wouldChange: '' } as const
    await saveAgreedAnswer(store, roundId, id, agreed)
  }
  await closeAsItStands(store, roundId, currentSet, { returning: 2, newcomers: 5 })
  const said = await openProgress(organisationId)
  expect(said).toContain('Half or more of those who took part were new')
  expect(said).toContain('That is no step back.')
})
