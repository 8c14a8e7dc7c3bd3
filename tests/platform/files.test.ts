import { afterEach, describe, expect, it, vi } from 'vitest'
import { offerFile } from '#src/platform/files.ts'
import { catchDownloads } from '#tests/support/downloads.ts'

afterEach(() => vi.useRealTimers())

describe('offering a file', () => {
  it('gives the name and the whole text to the browser', async () => {
    const downloads = catchDownloads()
    offerFile('a.json', 'application/json', '{"é":"🌍"}')
    expect(downloads.map(({ name }) => name)).toEqual(['a.json'])
    expect(await downloads[0]?.text()).toBe('{"é":"🌍"}')
  })

  it('takes bytes as they are', async () => {
    const downloads = catchDownloads()
    offerFile('a.docx', 'application/zip', new Uint8Array([80, 75, 0, 255]).buffer)
    const bytes = (await downloads[0]?.bytes()) ?? new ArrayBuffer(0)
    expect([...new Uint8Array(bytes)]).toEqual([80, 75, 0, 255])
  })

  it('lets go of it only after Safari has had the time to read it', () => {
    vi.useFakeTimers()
    catchDownloads()
    const revoke = vi.spyOn(URL, 'revokeObjectURL')
    offerFile('a.txt', 'text/plain', 'x')
    vi.advanceTimersByTime(1000)
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledWith('blob:kept')
  })
})
