import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeSharedFiles } from '#src/platform/shared-files.ts'

const asFile = (text: string, name: string) =>
  new Response(text, { headers: { 'X-File-Name': encodeURIComponent(name) } })

/** Gives these one after the other, then no more. */
function aWorker(...answers: readonly Response[]) {
  const left = [...answers]
  const ask = vi.fn<(address: URL) => Promise<Response>>(
    async () => left.shift() ?? new Response(null, { status: 404 }),
  )
  vi.stubGlobal('fetch', ask)
  return ask
}

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

describe('files that another app shared', () => {
  it('are asked for only where the address says that there are some', async () => {
    const ask = aWorker(asFile('one', 'one.txt'))
    expect(await takeSharedFiles()).toEqual([])
    expect(ask).not.toHaveBeenCalled()
  })

  it('come by name, and once', async () => {
    history.replaceState(null, '', '/?shared#/open')
    const ask = aWorker(asFile('one', 'é.txt'))
    expect((await takeSharedFiles()).map(({ name }) => name)).toEqual(['é.txt'])
    expect(location.href).toMatch(/\/#\/open$/)
    expect(ask.mock.calls[0]?.[0]?.pathname).toBe('/share-target')
    expect(await takeSharedFiles()).toEqual([])
  })

  it('are not taken from a server that answers in its own way', async () => {
    history.replaceState(null, '', '/?shared#/open')
    aWorker(new Response('<!doctype html>'))
    expect(await takeSharedFiles()).toEqual([])
  })

  it('are none where nobody answers', async () => {
    history.replaceState(null, '', '/?shared#/open')
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    expect(await takeSharedFiles()).toEqual([])
  })
})
