import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { appFolder, folderOf, keyFor } from '#src/platform/folder.ts'

afterEach(() => history.replaceState(null, '', '/'))

describe('the folder of an address', () => {
  it.each([
    ['https://council.example/', ''],
    ['https://council.example', ''],
    ['https://council.example/index.html', ''],
    ['https://council.example/#/round/1/result', ''],
    ['https://council.example/a/', '/a'],
    ['https://council.example/a/index.html', '/a'],
    ['https://council.example/a/index.html?from=home-screen#/settings', '/a'],
    ['https://council.example:8443/a/b/', '/a/b'],
    ['https://council.example/a//b/', '/a/b'],
    ['https://council.example/a/./c/../b/', '/a/b'],
    ['https://council.example/Race%20Equality/', '/race equality'],
    ['https://council.example/caf%C3%A9/', '/café'],
    ['https://council.example/caf%c3%a9/', '/café'],
    ['https://council.example/100%25/', '/100%'],
    ['https://council.example/%FF/', '/%ff'],
  ])('of %s is “%s”', (address, folder) => {
    expect(folderOf(address)).toBe(folder)
  })

  it('is the same with and without the file, a query and a route', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9._~-]{1,8}$/).filter((one) => !/^\.+$/.test(one))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const base = `https://host.example/${parts.map((one) => `${one}/`).join('')}`
        const folder = parts.map((one) => `/${one.toLowerCase()}`).join('')
        for (const end of ['', 'index.html', '#/round/1', '?a=b/c', 'index.html?a#/b/c']) {
          expect(folderOf(base + end)).toBe(folder)
        }
      }),
    )
  })

  it('names what this copy keeps', () => {
    expect([appFolder(), keyFor('theme')]).toEqual(['', 'journey.theme'])
    history.replaceState(null, '', '/Some/folder/index.html#/settings')
    expect([appFolder(), keyFor('theme')]).toEqual(['/some/folder', 'journey/some/folder.theme'])
  })
})
