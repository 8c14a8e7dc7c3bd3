import { describe, expect, it } from 'vitest'
import { answerShared, isShared } from '#src/worker/share-target.ts'
import { takeOver } from '#src/worker/shelf.ts'
import { aShelf, SCOPE } from './a-server.ts'

const ADDRESS = `${SCOPE}share-target`

function aPost(...texts: readonly string[]): Request {
  const body = new FormData()
  for (const [place, text] of texts.entries())
    body.append('file', new File([text], `é${place}.txt`))
  return new Request(ADDRESS, { method: 'POST', body })
}

const asked = new Request(ADDRESS)

describe('a file that another app shares', () => {
  it('is kept without a server, and leads to where files are opened', async () => {
    const answer = await answerShared(aShelf(), aPost('one'))
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${SCOPE}?shared#/open`])
  })

  it('is given once, by name, and survives a new version of the app', async () => {
    const shelf = aShelf()
    await answerShared(shelf, aPost('one', 'two'))
    await takeOver(shelf, 'next')
    const first = await answerShared(shelf, asked)
    expect(await first.text()).toBe('one')
    expect(decodeURIComponent(first.headers.get('X-File-Name') ?? '')).toBe('é0.txt')
    expect(await (await answerShared(shelf, asked)).text()).toBe('two')
    expect((await answerShared(shelf, asked)).status).toBe(404)
  })

  it('takes the place of one that nobody looked at', async () => {
    const shelf = aShelf()
    await answerShared(shelf, aPost('one'))
    await answerShared(shelf, aPost('two'))
    expect(await (await answerShared(shelf, asked)).text()).toBe('two')
    expect((await answerShared(shelf, asked)).status).toBe(404)
  })

  it('is one of two at the most, so that none is left lying where nobody reads it', async () => {
    const shelf = aShelf()
    await answerShared(shelf, aPost('one', 'two', 'three'))
    await answerShared(shelf, asked)
    await answerShared(shelf, asked)
    expect((await answerShared(shelf, asked)).status).toBe(404)
  })

  it('is told from all else by its address in this very folder', () => {
    expect(isShared(aShelf(), asked)).toBe(true)
    expect(isShared(aShelf(), new Request('https://a.example/share-target'))).toBe(false)
    expect(isShared(aShelf(), new Request(`${SCOPE}index.html`))).toBe(false)
  })
})
