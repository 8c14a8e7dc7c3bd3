import { describe, expect, it, vi } from 'vitest'
import { startCamera, type CameraAccess } from '#src/platform/camera.ts'

function aTrack() {
  const track = new EventTarget()
  return Object.assign(track, { stop: vi.fn<() => void>() })
}

function aStream() {
  const tracks = [aTrack(), aTrack()]
  return { tracks, stream: { getTracks: () => tracks } as unknown as MediaStream }
}

type Answer = () => Promise<MediaStream>

function aCamera(answer: Answer, play: () => Promise<void> = async () => {}) {
  const getUserMedia = vi.fn<(wanted?: MediaStreamConstraints) => Promise<MediaStream>>(answer)
  // jsdom plays nothing, and its videos take no streams.
  const video = { srcObject: null as MediaStream | null, play } as HTMLVideoElement
  const access: CameraAccess = { isSecure: true, devices: { getUserMedia } }
  const leave = new AbortController()
  const onLost = vi.fn<() => void>()
  const start = () => startCamera(video, { onLost, signal: leave.signal }, access)
  return { start, video, leave, onLost, getUserMedia, access }
}

const fails = (name: string) => () => Promise.reject(new DOMException('No', name))

describe('the camera', () => {
  it.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'absent'],
    ['OverconstrainedError', 'absent'],
    ['NotReadableError', 'inUse'],
    ['AbortError', 'inUse'],
    ['toString', 'unknown'],
  ])('says of %s that it is %s', async (name, kind) => {
    expect(await aCamera(fails(name)).start()).toEqual({ ok: false, kind })
  })

  it('says that a page without HTTPS has none', async () => {
    const { video, onLost, leave, access } = aCamera(async () => aStream().stream)
    const use = { onLost, signal: leave.signal }
    expect(await startCamera(video, use, { ...access, isSecure: false })).toEqual({
      ok: false,
      kind: 'insecure',
    })
    expect(await startCamera(video, use, { isSecure: true, devices: undefined })).toEqual({
      ok: false,
      kind: 'absent',
    })
  })

  it('asks for the one at the back, and never for sound', async () => {
    const { start, getUserMedia } = aCamera(async () => aStream().stream)
    await start()
    expect(getUserMedia).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        audio: false,
        video: expect.objectContaining({ facingMode: { ideal: 'environment' } }),
      }),
    )
  })

  it('shows its picture until it is stopped, and then lets go of all of it', async () => {
    const { stream, tracks } = aStream()
    const { start, video } = aCamera(async () => stream)
    const started = await start()
    expect(video.srcObject).toBe(stream)
    if (started.ok) started.stop()
    expect(tracks.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 1])
    expect(video.srcObject).toBeNull()
  })

  it('tells when the device takes it away', async () => {
    const { stream, tracks } = aStream()
    const { start, onLost } = aCamera(async () => stream)
    await start()
    tracks[0]?.dispatchEvent(new Event('ended'))
    expect(onLost).toHaveBeenCalledTimes(1)
  })

  it('lets go of what comes when nobody waits for it any more', async () => {
    const { stream, tracks } = aStream()
    const play = vi.fn<() => Promise<void>>(async () => {})
    const { start, video, leave } = aCamera(async () => stream, play)
    const starting = start()
    leave.abort()
    expect((await starting).ok).toBe(false)
    expect(play).not.toHaveBeenCalled()
    expect(video.srcObject).toBeNull()
    expect(tracks[0]?.stop).toHaveBeenCalledTimes(1)
  })

  it('lets go of a picture that the video cannot play', async () => {
    const { stream, tracks } = aStream()
    const { start } = aCamera(async () => stream, fails('NotSupportedError'))
    expect(await start()).toEqual({ ok: false, kind: 'unknown' })
    expect(tracks[0]?.stop).toHaveBeenCalledTimes(1)
  })
})
