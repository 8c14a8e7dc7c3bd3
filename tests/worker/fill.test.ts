import { describe, expect, it } from 'vitest'
import { fillVersion, isComplete, readVersion } from '#src/worker/fill.ts'
import { dropUnfinished, takeOver } from '#src/worker/shelf.ts'
import { aServer, aShelf, aVersion, SCOPE } from './a-server.ts'

describe('filling a version', () => {
  it('brings in every file', async () => {
    const shelf = aShelf()
    const { get, asked } = aServer()
    expect(await isComplete(shelf, aVersion('one'))).toBe(false)
    await fillVersion(shelf, aVersion('one'), get)
    expect(await isComplete(shelf, aVersion('one'))).toBe(true)
    expect(asked).toHaveLength(4)
  })

  it('asks again for nothing that is there', async () => {
    const shelf = aShelf()
    await fillVersion(shelf, aVersion('one'), aServer().get)
    const { get, asked } = aServer()
    await fillVersion(shelf, aVersion('one'), get)
    expect(asked).toEqual([])
  })

  it('takes a part that has not changed from the version before', async () => {
    const shelf = aShelf()
    await fillVersion(shelf, aVersion('one'), aServer().get)
    const { get, asked } = aServer()
    await fillVersion(shelf, aVersion('two'), get)
    expect(asked.toSorted()).toEqual([
      `${SCOPE}assets/part-two.js`,
      `${SCOPE}icon.png`,
      `${SCOPE}index.html`,
    ])
  })

  it('says that it failed, and leaves nothing half done', async () => {
    const caches = aShelf()
    const { get } = aServer({ down: ['icon.png'] })
    await expect(fillVersion(caches, aVersion('one'), get)).rejects.toThrow('no network')
    await dropUnfinished(caches, 'one')
    expect((await caches.caches.keys()).filter((name) => name.endsWith('|one'))).toEqual([])
  })

  it('never drops a version that pages are served from', async () => {
    const shelf = aShelf()
    await fillVersion(shelf, aVersion('one'), aServer().get)
    await takeOver(shelf, 'one')
    await dropUnfinished(shelf, 'one')
    expect(await isComplete(shelf, aVersion('one'))).toBe(true)
  })

  it('refuses an answer that is no success', async () => {
    const get: typeof fetch = () => Promise.resolve(new Response('', { status: 404 }))
    await expect(fillVersion(aShelf(), aVersion('one'), get)).rejects.toThrow('404')
  })

  it('needs a version', () => {
    expect(() => readVersion([])).toThrow('version')
  })
})
