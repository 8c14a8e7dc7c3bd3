import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { SetUpScreen } from '#src/screens/set-up/SetUpScreen.tsx'
import type { Store } from '#src/storage/handle.ts'
import { listRounds } from '#src/storage/round-list.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openEachFirst() {
  const rendered = await renderScreen(SetUpScreen, {
    pattern: patterns.setUp,
    at: paths.setUp(),
    store,
  })
  await userEvent.click(
    await screen.findByRole('radio', { name: /Each of us first, then together/ }),
  )
  return rendered
}

const field = () => screen.queryByRole('spinbutton', { name: /How many people will answer/ })
const type = (number: string) => userEvent.type(field() ?? document.body, number)
const begin = () => userEvent.click(screen.getByRole('button', { name: 'Go on to gather answers' }))

describe('setting up a round in which each answers first', () => {
  it('goes on to the page where answers are gathered', async () => {
    const { history } = await openEachFirst()
    await begin()
    await waitFor(() => expect(history).toEqual([expect.stringMatching(/^\/round\/.+\/gather$/)]))
    expect(await listRounds(store)).toMatchObject([
      { mode: 'eachFirst', status: 'collecting', expected: null },
    ])
  })

  it('keeps how many are expected', async () => {
    await openEachFirst()
    await type('12')
    await begin()
    await waitFor(async () => expect(await listRounds(store)).toMatchObject([{ expected: 12 }]))
  })

  it('asks for the number only here, and keeps none for another way', async () => {
    await openEachFirst()
    await type('12')
    await userEvent.click(screen.getByRole('radio', { name: /On my own/ }))
    expect(field()).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Begin with question 1' }))
    await waitFor(async () =>
      expect(await listRounds(store)).toMatchObject([{ mode: 'alone', expected: null }]),
    )
  })

  it.each([
    ['4', true],
    ['5', false],
    ['40', false],
  ])('tells a group of %s whether it will see a spread', async (number, isTold) => {
    await openEachFirst()
    await type(number)
    await waitFor(() => expect((field() as HTMLInputElement).value).toBe(number))
    expect(screen.queryByText(/the spread is never shown/) !== null).toBe(isTold)
  })

  it.each(['0', '1000', '2.5', '-3'])('refuses %s people', async (number) => {
    await openEachFirst()
    await type(number)
    await begin()
    await screen.findByRole('button', {
      name: 'Write a whole number from 1 to 999, or leave it empty.',
    })
    expect(await listRounds(store)).toEqual([])
  })
})
