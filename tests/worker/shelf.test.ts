import { describe, expect, it } from 'vitest'
import { answerRequest, isOurs } from '#src/worker/answer-request.ts'
import { fillVersion } from '#src/worker/fill.ts'
import { dropUnfinished, findElsewhere, findFile, takeOver, type Shelf } from '#src/worker/shelf.ts'
import { aServer, aShelf, aVersion, SCOPE } from './a-server.ts'
import { FakeCaches } from './fake-caches.ts'

async function install(shelf: Shelf, name: string): Promise<void> {
  await fillVersion(shelf, aVersion(name), aServer().get)
}

async function use(shelf: Shelf, name: string): Promise<void> {
  await install(shelf, name)
  await takeOver(shelf, name)
}

async function answer(shelf: Shelf, version: string, path: string, mode = 'cors'): Promise<string> {
  const request = { url: SCOPE + path, method: 'GET', mode } as Request
  const { get } = aServer({ down: ['missing'] })
  return (await answerRequest(shelf, version, request, get)).text()
}

describe('versions that follow each other', () => {
  it('keep the parts of the one before, for tabs that are still open', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    await use(shelf, 'two')
    expect(await answer(shelf, 'two', 'assets/part-one.js')).toBe('sha256-part-one')
  })

  it('drop older ones', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    await use(shelf, 'two')
    await use(shelf, 'three')
    expect(await answer(shelf, 'three', 'assets/part-one.js')).toBe('from the network')
    expect(await answer(shelf, 'three', 'assets/part-two.js')).toBe('sha256-part-two')
  })

  it('drop one that waited and was never used, and keep the one in use', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    await install(shelf, 'two')
    await use(shelf, 'three')
    expect(await answer(shelf, 'three', 'assets/part-two.js')).toBe('from the network')
    expect(await answer(shelf, 'three', 'assets/part-one.js')).toBe('sha256-part-one')
  })

  it('can go back', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    await use(shelf, 'two')
    await use(shelf, 'one')
    expect(await answer(shelf, 'one', 'index.html', 'navigate')).toBe('sha256-one')
    expect(await answer(shelf, 'one', 'assets/part-two.js')).toBe('sha256-part-two')
  })

  it('stay the same when a worker starts again', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    await use(shelf, 'two')
    await use(shelf, 'two')
    expect(await answer(shelf, 'two', 'assets/part-one.js')).toBe('sha256-part-one')
  })

  it('leave another app on the same server alone', async () => {
    const caches = new FakeCaches()
    const other = aShelf(caches, `${SCOPE}inner/`)
    await use(other, 'one')
    const before = (await caches.keys()).filter((name) => name.includes('inner'))
    await use(aShelf(caches), 'two')
    await use(aShelf(caches), 'three')
    await use(aShelf(caches), 'four')
    expect((await caches.keys()).filter((name) => name.includes('inner'))).toEqual(before)
  })
})

describe('two copies of the app on one server', () => {
  const A = 'https://a.example/a/'
  const B = 'https://a.example/b/'

  it('keep and drop their own versions only', async () => {
    const caches = new FakeCaches()
    const [a, b] = [aShelf(caches, A), aShelf(caches, B)]
    for (const version of ['one', 'two']) {
      await use(a, version)
      await use(b, version)
    }
    await use(a, 'three')
    await use(a, 'four')
    await dropUnfinished(a, 'two')
    for (const version of ['one', 'two']) {
      const page = await findFile(b, version, `${B}index.html`)
      expect(await page?.text()).toBe(`sha256-${version}`)
    }
    expect(await findElsewhere(a, 'four', `${B}index.html`)).toBeUndefined()
  })

  it('leave each other’s requests alone', () => {
    const request = { method: 'GET', url: `${B}index.html` } as Request
    expect([isOurs(aShelf(undefined, A), request), isOurs(aShelf(undefined, B), request)]).toEqual([
      false,
      true,
    ])
  })
})

describe('an answer', () => {
  it.each(['', '?from=home-screen', 'index.html', 'index.html?x=1'])(
    'to the page at "%s" is the page of this version',
    async (path) => {
      const shelf = aShelf()
      await use(shelf, 'one')
      await install(shelf, 'two')
      expect(await answer(shelf, 'one', path, 'navigate')).toBe('sha256-one')
    },
  )

  it('to a file opened as a page is the file', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    expect(await answer(shelf, 'one', 'icon.png', 'navigate')).toBe('sha256-icon')
  })

  it('to an unknown page comes from the network, or is the page', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    expect(await answer(shelf, 'one', 'guide.html', 'navigate')).toBe('from the network')
    expect(await answer(shelf, 'one', 'missing.html', 'navigate')).toBe('sha256-one')
  })

  it('to an unknown file without a network is the failure itself', async () => {
    const shelf = aShelf()
    await use(shelf, 'one')
    await expect(answer(shelf, 'one', 'missing.js')).rejects.toThrow('no network')
  })

  it.each([
    ['GET', `${SCOPE}icon.png`, true],
    ['POST', `${SCOPE}icon.png`, false],
    ['GET', 'https://a.example/other/', false],
    ['GET', 'https://b.example/app/', false],
  ])('to %s %s: ours %s', (method, url, ours) => {
    expect(isOurs(aShelf(), { method, url } as Request)).toBe(ours)
  })
})
