import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSaveQueue } from '#src/ui/save/save-queue.ts'

function aSlowDisk() {
  const written: string[] = []
  const waiting: ((kept: boolean) => void)[] = []
  const write = (value: string) =>
    new Promise<boolean>((resolve) => {
      waiting.push((kept) => {
        if (kept) written.push(value)
        resolve(kept)
      })
    })
  const settle = async (kept = true) => {
    waiting.shift()?.(kept)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { written, write, settle, isIdle: () => waiting.length === 0 }
}

describe('saving every change', () => {
  it('says saved when the write has resolved and not before', async () => {
    const disk = aSlowDisk()
    const queue = createSaveQueue(disk.write)
    queue.push('a')
    expect(queue.state()).toBe('saving')
    await Promise.resolve()
    expect(queue.state()).toBe('saving')
    await disk.settle()
    expect(queue.state()).toBe('saved')
  })

  it('does not say saved while a newer value waits', async () => {
    const disk = aSlowDisk()
    const queue = createSaveQueue(disk.write)
    const states: string[] = []
    queue.subscribe(() => states.push(queue.state()))
    queue.push('a')
    queue.push('b')
    await disk.settle()
    expect(states).not.toContain('saved')
    await disk.settle()
    expect(queue.state()).toBe('saved')
    expect(disk.written).toEqual(['a', 'b'])
  })

  it('says failed when nothing was kept, and saves the same value on another try', async () => {
    const disk = aSlowDisk()
    const queue = createSaveQueue(disk.write)
    queue.push('a')
    await disk.settle(false)
    expect(queue.state()).toBe('failed')
    queue.retry()
    await disk.settle()
    expect(queue.state()).toBe('saved')
    expect(disk.written).toEqual(['a'])
  })

  it('takes a write that throws as failed', async () => {
    const queue = createSaveQueue(() => Promise.reject(new Error('full')))
    queue.push('a')
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(queue.state()).toBe('failed')
  })

  it('always ends with the last value stored, in order, however pushes and writes interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (pushes) => {
        const disk = aSlowDisk()
        const queue = createSaveQueue(disk.write)
        let last = -1
        for (const isPush of [true, ...pushes]) {
          if (isPush) queue.push(String((last += 1)))
          else await disk.settle()
        }
        while (!disk.isIdle()) await disk.settle()
        const numbers = disk.written.map(Number)
        expect(numbers.at(-1)).toBe(last)
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
        expect(queue.state()).toBe('saved')
      }),
    )
  })
})
