import { afterEach, describe, expect, it } from 'vitest'
import { lookForCamera } from '#src/platform/camera-seen.ts'

function stub(part: 'mediaDevices' | 'permissions', value: unknown) {
  Object.defineProperty(navigator, part, { configurable: true, value })
}

const devices = (...kinds: string[]) => ({
  enumerateDevices: async () => kinds.map((kind) => ({ kind })),
})
const permission = (state: string) => ({ query: async () => ({ state }) })

afterEach(() => {
  stub('mediaDevices', undefined)
  stub('permissions', undefined)
})

describe('looking for a camera', () => {
  it.each([
    ['there', devices('audioinput', 'videoinput'), permission('prompt')],
    ['there', devices('videoinput'), undefined],
    ['absent', devices('audioinput'), permission('prompt')],
    ['refused', devices('videoinput'), permission('denied')],
    ['unknown', undefined, permission('granted')],
  ])('finds it %s', async (seen, mediaDevices, permissions) => {
    stub('mediaDevices', mediaDevices)
    stub('permissions', permissions)
    expect(await lookForCamera()).toBe(seen)
  })
})
