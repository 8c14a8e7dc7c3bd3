import { describe, expect, it, onTestFinished } from 'vitest'
import { goOffline } from './support/offline.ts'
import { answerAll, beginRound } from './support/steps.ts'

describe('a whole round alone, with the server gone after the first load', () => {
  it('places the organisation, keeps no cookie and asks nobody else', async () => {
    const { pages, problems, close } = await goOffline(['own'])
    onTestFinished(close)
    const page = pages.own
    await page.reload()

    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await beginRound(page)
    await answerAll(page, [3, 4, 3, 3, 4, 3, 2, 4])
    await page.getByRole('button', { name: 'Hand in' }).click()

    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('starting')
    await page.reload()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('starting')
    expect(await page.context().cookies()).toEqual([])
    expect(problems()).toEqual([])
  })
})
