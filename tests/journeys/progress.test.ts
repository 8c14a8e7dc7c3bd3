import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { goOffline } from './support/offline.ts'
import { closeRound } from './support/steps.ts'

describe('three rounds and their progress, offline', () => {
  it('draws the stages as steps, with a table and a sentence, and compares any two', async () => {
    const { url, pages, problems, close } = await goOffline(['own'])
    onTestFinished(close)
    const page = pages.own

    await closeRound(page, url, {
      name: 'First year',
      date: '2024-10-01',
      answers: [2, 2, 2, 2, 2, 1, 2, 2],
    })
    await closeRound(page, url, {
      name: 'Second year',
      date: '2025-10-01',
      answers: [3, 3, 3, 3, 3, 2, 2, 'dontKnow'],
    })
    await closeRound(page, url, {
      name: 'Third year',
      date: '2026-10-01',
      answers: [4, 4, 3, 4, 4, 4, 2, 3],
    })
    await page.goto(`${url}#/`)
    await page.getByRole('link', { name: 'Progress' }).click()

    const table = page.getByRole('table').first()
    await table.getByRole('row', { name: /First year.*Intending \(stage 2 of 5\)/ }).waitFor()
    await table.getByRole('row', { name: /Third year.*Starting \(stage 3 of 5\)/ }).waitFor()
    // Steps run along and up only; a slanted line would claim to know what happened in between.
    const curve = page.locator('.recharts-line-curve[stroke="var(--series-say)"]')
    await curve.waitFor()
    const points = pointsOf((await curve.getAttribute('d')) ?? '')
    expect(points.length).toBeGreaterThanOrEqual(3)
    expect(hasSlant(points)).toBe(false)

    await page.getByLabel('Earlier round').selectOption(await labelOf(page, 'First year'))
    await page.getByRole('row', { name: /Skills and confidence.*Moved on 3 stages/ }).waitFor()
    expect(problems()).toEqual([])
  })
})

async function labelOf(page: Page, name: string): Promise<string> {
  const option = page.getByLabel('Earlier round').locator('option', { hasText: name })
  return (await option.textContent()) ?? ''
}

type Point = readonly [x: number, y: number]

function pointsOf(path: string): readonly Point[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

/** Whether the line ever goes along and up at once. */
function hasSlant(points: readonly Point[]): boolean {
  return points.some(([x, y], index) => {
    const before = points[index - 1]
    return before !== undefined && before[0] !== x && before[1] !== y
  })
}
