import { describe, expect, it, vi } from 'vitest'
import type { Reader } from '#src/platform/qr-reader/reader.ts'
import { watchForCodes } from '#src/platform/qr-reader/watch.ts'

/** A video whose picture changes with every look, as a camera's does. */
function aVideo() {
  let time = 0
  return {
    readyState: HTMLMediaElement.HAVE_ENOUGH_DATA,
    get currentTime() {
      return (time += 1)
    },
  } as HTMLVideoElement
}

function watch(
  read: Reader['read'],
  { video = aVideo(), take = async () => ({}) as ImageBitmap } = {},
) {
  const onText = vi.fn<(text: string) => void>()
  const onFault = vi.fn<() => void>()
  const close = vi.fn<() => void>()
  const report = vi.fn<(error: unknown) => void>()
  const sight = { start: () => ({ read, close }), take, report }
  const stop = watchForCodes(video, { onText, onFault }, sight)
  return { onText, onFault, close, report, stop }
}

describe('the watch for codes', () => {
  it('tells of each text once while it is in view', async () => {
    const texts = ['one', 'one', null, 'one', 'two', 'two']
    const read = vi.fn<Reader['read']>(async () => texts.shift() ?? null)
    const { onText, stop } = watch(read)
    await vi.waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(6))
    stop()
    expect(onText.mock.calls).toEqual([['one'], ['two']])
  })

  it('is silent once it is stopped, also about what it was just reading', async () => {
    let answer: (text: string) => void = () => {}
    const read = vi.fn<Reader['read']>(() => new Promise((resolve) => (answer = resolve)))
    const { onText, close, stop } = watch(read)
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1))
    stop()
    answer('late')
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(onText).not.toHaveBeenCalled()
    expect(close).toHaveBeenCalledTimes(1)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('looks at no picture twice', async () => {
    const video = { readyState: 4, currentTime: 1 } as HTMLVideoElement
    const read = vi.fn<Reader['read']>(async () => 'one')
    const { stop } = watch(read, { video })
    await new Promise((resolve) => setTimeout(resolve, 150))
    stop()
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('goes on when one picture could not be taken', async () => {
    const take = vi.fn<() => Promise<ImageBitmap>>(async () => ({}) as ImageBitmap)
    take.mockRejectedValueOnce(new DOMException('Turning', 'InvalidStateError'))
    const { onText, onFault, stop } = watch(async () => 'one', { take })
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('one'))
    stop()
    expect(onFault).not.toHaveBeenCalled()
  })

  it('goes on when whoever hears of a text fails at it, and the fault is told', async () => {
    const texts = ['one', 'two']
    const { onText, onFault, report, stop } = watch(async () => texts.shift() ?? null)
    const fault = new Error('Not for me')
    onText.mockImplementationOnce(() => {
      throw fault
    })
    await vi.waitFor(() => expect(onText.mock.calls).toEqual([['one'], ['two']]))
    stop()
    expect(report.mock.calls).toEqual([[fault]])
    expect(onFault).not.toHaveBeenCalled()
  })

  it('says so when it can read no more', async () => {
    const { onFault, stop } = watch(() => Promise.reject(new Error('Broken')))
    await vi.waitFor(() => expect(onFault).toHaveBeenCalledTimes(1))
    stop()
  })

  it('says so when the reader does not even start', async () => {
    const start = () => {
      throw new TypeError('Not allowed')
    }
    const onFault = vi.fn<() => void>()
    const take = async () => ({}) as ImageBitmap
    const stop = watchForCodes(
      aVideo(),
      { onText: () => {}, onFault },
      { start, take, report: () => {} },
    )
    await vi.waitFor(() => expect(onFault).toHaveBeenCalledTimes(1))
    stop()
  })
})
