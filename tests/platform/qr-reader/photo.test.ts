import { describe, expect, it, vi } from 'vitest'
import { PHOTO_MAX_BYTES, readPhoto, type PhotoTools } from '#src/platform/qr-reader/photo.ts'

function tools(found: () => Promise<string | null>) {
  const close = vi.fn<() => void>()
  const open = vi.fn<PhotoTools['open']>(async () => ({}) as ImageBitmap)
  return { open, close, start: () => ({ read: found, close }) }
}

/** Says that it is as large, and holds nothing. */
function aFile(bytes: number): File {
  const file = new File([], 'photo.jpg', { type: 'image/jpeg' })
  Object.defineProperty(file, 'size', { value: bytes })
  return file
}

describe('a photo', () => {
  it('gives the text of its code', async () => {
    const given = tools(async () => 'JRE1ABC')
    expect(await readPhoto(aFile(PHOTO_MAX_BYTES), given)).toEqual({
      kind: 'text',
      text: 'JRE1ABC',
    })
    expect(given.close).toHaveBeenCalledTimes(1)
  })

  it('may be without a code', async () => {
    expect(
      await readPhoto(
        aFile(10),
        tools(async () => null),
      ),
    ).toEqual({ kind: 'noCode' })
  })

  it.each([PHOTO_MAX_BYTES + 1, 200_000_000])('of %i bytes is not even opened', async (bytes) => {
    const given = tools(async () => 'JRE1ABC')
    expect(await readPhoto(aFile(bytes), given)).toEqual({ kind: 'tooLarge' })
    expect(given.open).not.toHaveBeenCalled()
  })

  it('may be something else', async () => {
    const given = tools(async () => 'JRE1ABC')
    given.open.mockRejectedValue(new DOMException('No picture', 'InvalidStateError'))
    expect(await readPhoto(aFile(10), given)).toEqual({ kind: 'notAPicture' })
  })

  it('leaves no reader behind when the reading breaks', async () => {
    const given = tools(() => Promise.reject(new Error('Broken')))
    await expect(readPhoto(aFile(10), given)).rejects.toThrow('Broken')
    expect(given.close).toHaveBeenCalledTimes(1)
  })
})
