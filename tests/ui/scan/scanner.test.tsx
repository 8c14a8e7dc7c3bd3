import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadWords, startI18n } from '#src/i18n/words.ts'
import type { CameraFault, PhotoProblem } from '#src/ui/scan/scan-device.ts'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import { aDevice } from './fake-device.ts'

beforeAll(async () => {
  await startI18n('en')
  await loadWords(['scan'])
})

afterEach(() => {
  cleanup()
  setHidden(false)
})

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

function renderScanner(onPhoto?: (text: string | null) => void) {
  const fake = aDevice()
  const onText = vi.fn<(text: string) => void>()
  const scanner = (status: string, accepted: number) => (
    <Scanner
      device={fake.device}
      onText={onText}
      {...(onPhoto && { onPhoto })}
      status={status}
      times={accepted}
      accepted={accepted}
      otherWays={<button type="button">{'Use a file'}</button>}
    />
  )
  const { rerender, unmount, container } = render(scanner('', 0))
  const tell = (status: string, accepted: number) => rerender(scanner(status, accepted))
  const tick = () => container.querySelector('svg')
  const choosePhoto = async () => {
    const input = container.querySelector<HTMLInputElement>('input[type=file]')
    if (input === null) throw new Error('No way to choose a photo')
    await userEvent.upload(input, new File(['x'], 'code.jpg', { type: 'image/jpeg' }))
    return input
  }
  return { ...fake, onText, unmount, tell, tick, choosePhoto }
}

const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

describe('the scanner', () => {
  it('asks for the camera, and then says what to do', async () => {
    const { allow } = renderScanner()
    expect(statuses().join()).toContain('The camera starts.')
    await act(async () => allow())
    expect(statuses().join()).toContain('Hold the code inside the frame.')
    expect(screen.getByLabelText('What the camera sees').closest('[hidden]')).toBeNull()
  })

  it('hands on what the camera sees', async () => {
    const { allow, show, onText } = renderScanner()
    await act(async () => allow())
    act(() => show('JRE1ABC'))
    expect(onText).toHaveBeenCalledExactlyOnceWith('JRE1ABC')
  })

  it.each<[CameraFault, string]>([
    ['refused', 'The camera is not allowed here.'],
    ['absent', 'No camera was found'],
    ['inUse', 'The camera is busy.'],
    ['unknown', 'The camera did not start.'],
  ])(
    'says in plain words that the camera is %s, and tries again when asked',
    async (kind, words) => {
      const { fail, starts } = renderScanner()
      await act(async () => fail(kind))
      expect(statuses().join()).toContain(words)
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
      expect(starts()).toBe(2)
      expect(statuses().join()).toContain('The camera starts.')
    },
  )

  it('says that it needs HTTPS, which trying again does not bring', async () => {
    const { fail } = renderScanner()
    await act(async () => fail('insecure'))
    expect(statuses().join()).toContain('came with HTTPS')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it.each<CameraFault>(['refused', 'absent', 'inUse', 'insecure', 'unknown'])(
    'offers the other ways when the camera is %s',
    async (kind) => {
      const { fail } = renderScanner()
      await act(async () => fail(kind))
      expect(screen.getByRole('button', { name: 'Use a photo of the code' })).toBeTruthy()
      expect(screen.getByRole('button', { name: 'Use a file' })).toBeTruthy()
    },
  )

  it('says that the camera was taken away, and that it cannot read', async () => {
    const { allow, takeAway, breakDown, stop } = renderScanner()
    await act(async () => allow())
    act(() => takeAway())
    expect(statuses().join()).toContain('The camera has stopped.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await act(async () => allow())
    act(() => breakDown())
    expect(statuses().join()).toContain('The camera did not start.')
    expect(stop).toHaveBeenCalledTimes(2)
  })

  it('says what came of it, and shows a tick for each that was taken', async () => {
    const { allow, tell, tick } = renderScanner()
    await act(async () => allow())
    expect(tick()).toBeNull()
    tell('3 are in', 1)
    expect(statuses()).toContain('3 are in')
    const first = tick()
    tell('Already in', 1)
    expect(tick()).toBe(first)
    tell('4 are in', 2)
    expect(tick()).not.toBe(first)
  })
})

describe('the tick', () => {
  it('shows beside the words where there is no picture, and not for what came before', async () => {
    const { allow, takeAway, tell, tick } = renderScanner()
    await act(async () => allow())
    tell('3 are in', 1)
    act(() => takeAway())
    expect(tick()).toBeNull()
    tell('4 are in', 2)
    expect(tick()?.closest('[hidden]')).toBeNull()
    expect(tick()?.parentElement?.textContent).toBe('4 are in')
  })
})

describe('the camera of the scanner', () => {
  it('is off while the page is hidden, and comes back with it', async () => {
    const { allow, stop, unwatch, starts } = renderScanner()
    await act(async () => allow())
    act(() => setHidden(true))
    expect([stop.mock.calls.length, unwatch.mock.calls.length, starts()]).toEqual([1, 1, 1])
    act(() => setHidden(false))
    expect(starts()).toBe(2)
  })

  it('is not asked for by a page that nobody sees', () => {
    setHidden(true)
    const { starts } = renderScanner()
    expect(starts()).toBe(0)
    act(() => setHidden(false))
    expect(starts()).toBe(1)
  })

  it('is off when the screen is left', async () => {
    const { allow, stop, unmount } = renderScanner()
    await act(async () => allow())
    unmount()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('is let go when it answers after the screen was left', async () => {
    const { allow, isWaitedFor, stop, unmount } = renderScanner()
    unmount()
    expect(isWaitedFor()).toBe(false)
    await act(async () => allow())
    expect(stop).toHaveBeenCalledTimes(1)
  })
})

describe('a photo for the scanner', () => {
  it('is not blamed when the device cannot read any', async () => {
    const { readPhoto, choosePhoto } = renderScanner()
    readPhoto.mockRejectedValue(new TypeError('Not allowed'))
    await choosePhoto()
    await waitFor(() => expect(statuses().join()).toContain('This device could not look'))
  })

  it('is read as if the camera had seen it', async () => {
    const { readPhoto, choosePhoto, onText } = renderScanner()
    readPhoto.mockResolvedValue({ kind: 'text', text: 'JRE1ABC' })
    await choosePhoto()
    await waitFor(() => expect(onText).toHaveBeenCalledExactlyOnceWith('JRE1ABC'))
  })

  it('is told apart from the camera by who asks for it, also where nothing was read', async () => {
    const onPhoto = vi.fn<(text: string | null) => void>()
    const { readPhoto, choosePhoto, onText } = renderScanner(onPhoto)
    readPhoto.mockResolvedValueOnce({ kind: 'text', text: 'JRE1ABC' })
    await choosePhoto()
    await waitFor(() => expect(onPhoto).toHaveBeenLastCalledWith('JRE1ABC'))
    readPhoto.mockRejectedValueOnce(new TypeError('Not allowed'))
    await choosePhoto()
    await waitFor(() => expect(onPhoto).toHaveBeenLastCalledWith(null))
    expect(onText).not.toHaveBeenCalled()
  })

  it.each<[PhotoProblem, string]>([
    ['noCode', 'No code was found in this photo.'],
    ['tooLarge', 'The most is 30 MB.'],
    ['notAPicture', 'This file is not a photo'],
  ])('has words for %s, and can be chosen again', async (kind, words) => {
    const { readPhoto, choosePhoto, onText } = renderScanner()
    readPhoto.mockResolvedValue({ kind })
    const input = await choosePhoto()
    await waitFor(() => expect(statuses().join()).toContain(words))
    expect(onText).not.toHaveBeenCalled()
    // A browser is silent when what is chosen is what was chosen before.
    expect(input.files).toHaveLength(0)
  })
})
