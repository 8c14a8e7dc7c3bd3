import { describe, expect, it } from 'vitest'
import { createRest } from '#src/platform/rest.ts'

function work(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

async function wasHeard(workMs: number): Promise<boolean> {
  const rest = createRest()
  let isHeard = false
  setTimeout(() => {
    isHeard = true
  }, 0)
  work(workMs)
  await rest()
  return isHeard
}

describe('work in pieces', () => {
  it('lets the page hear a press once it has taken a while', async () => {
    expect(await wasHeard(40)).toBe(true)
  })

  it('goes on at once where little was done', async () => {
    expect(await wasHeard(0)).toBe(false)
  })
})
