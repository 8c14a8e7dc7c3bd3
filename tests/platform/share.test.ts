import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  canSeal,
  canShare,
  copyText,
  isThisDeviceOnly,
  pageAddress,
  share,
} from '#src/platform/share.ts'

const FILE = { name: 'answers.txt', type: 'text/plain', content: 'sealed' }

function onDevice(has: Partial<Navigator>): void {
  vi.stubGlobal('navigator', has)
}

afterEach(() => vi.unstubAllGlobals())

describe('sharing', () => {
  it('is offered only where the device takes just this', () => {
    onDevice({})
    expect(canShare({ title: 'a' })).toBe(false)
    onDevice({ canShare: (data) => data?.files === undefined })
    expect(canShare({ title: 'a', url: 'https://a.example/' })).toBe(true)
    expect(canShare({ title: 'a', file: FILE })).toBe(false)
  })

  it('gives a file with its name and type', async () => {
    const shared = vi.fn<Navigator['share']>().mockResolvedValue(undefined)
    onDevice({ share: shared })
    expect(await share({ title: 'a', file: FILE })).toBe('shared')
    const file = expect.objectContaining({ name: 'answers.txt', type: 'text/plain', size: 6 })
    expect(shared).toHaveBeenCalledWith({ title: 'a', files: [file] })
  })

  it('tells a change of mind from a failure', async () => {
    onDevice({
      share: vi.fn<Navigator['share']>().mockRejectedValue(new DOMException('', 'AbortError')),
    })
    expect(await share({ title: 'a' })).toBe('dismissed')
    onDevice({
      share: vi.fn<Navigator['share']>().mockRejectedValue(new DOMException('', 'NotAllowedError')),
    })
    expect(await share({ title: 'a' })).toBe('failed')
    onDevice({})
    expect(await share({ title: 'a' })).toBe('failed')
  })
})

describe('copying', () => {
  it('says whether it was done', async () => {
    const writeText = vi.fn<Clipboard['writeText']>().mockResolvedValue(undefined)
    onDevice({ clipboard: { writeText } as unknown as Clipboard })
    expect(await copyText('a link')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('a link')
    writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    expect(await copyText('a link')).toBe(false)
    onDevice({})
    expect(await copyText('a link')).toBe(false)
  })
})

describe('this page', () => {
  it('has an address without the fragment', () => {
    vi.stubGlobal('location', { href: 'https://host/some/folder/?a=1#/round/x#y' })
    expect(pageAddress()).toBe('https://host/some/folder/?a=1')
  })

  it.each([
    ['localhost', true],
    ['app.localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['localhost.example', false],
    ['northwick.gov.uk', false],
    ['10.127.0.1', false],
  ])('leads other devices nowhere: %s %s', (hostname, isOnly) => {
    vi.stubGlobal('location', { hostname })
    expect(isThisDeviceOnly()).toBe(isOnly)
  })

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, undefined, false],
  ])('can seal: secure %s, with subtle %j: %s', (isSecure, subtle, can) => {
    vi.stubGlobal('isSecureContext', isSecure)
    vi.stubGlobal('crypto', { subtle })
    expect(canSeal()).toBe(can)
  })
})
