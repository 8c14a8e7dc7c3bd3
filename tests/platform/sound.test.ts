import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** Notes what a loudspeaker would be told; jsdom has none. */
function aLoudspeaker(state: AudioContextState) {
  const pitches: number[] = []
  const resume = vi.fn<() => Promise<void>>().mockResolvedValue()
  class Loudspeaker {
    readonly state = state
    readonly currentTime = 0
    readonly destination = {}
    readonly resume = resume
    createGain() {
      const nothing = () => {}
      const gain = { setValueAtTime: nothing, linearRampToValueAtTime: nothing }
      return { gain, connect: nothing }
    }
    createOscillator() {
      const frequency = { value: 0 }
      const connect = (next: unknown) => next
      return { frequency, connect, start: () => pitches.push(frequency.value), stop: () => {} }
    }
  }
  vi.stubGlobal('AudioContext', Loudspeaker)
  return { pitches, resume }
}

const load = () => import('#src/platform/sound.ts')

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('sound', () => {
  it('is one high tone for taken, two low ones for refused, three for the end of time', async () => {
    const { pitches } = aLoudspeaker('running')
    const { playSound } = await load()
    playSound('taken')
    expect(pitches.splice(0)).toHaveLength(1)
    playSound('refused')
    expect(pitches.splice(0)).toEqual([330, 330])
    playSound('timeUp')
    expect(pitches.splice(0)).toHaveLength(3)
  })

  it('is asked for by a tap where the browser waits for one', async () => {
    const { resume } = aLoudspeaker('suspended')
    const { unlockSound } = await load()
    unlockSound()
    unlockSound()
    expect(resume).toHaveBeenCalledTimes(2)
  })

  it('is silent and harmless where the browser has none, or refuses', async () => {
    vi.stubGlobal('AudioContext', undefined)
    const { playSound, unlockSound } = await load()
    expect(() => unlockSound()).not.toThrow()
    expect(() => playSound('taken')).not.toThrow()
    vi.resetModules()
    const { resume } = aLoudspeaker('suspended')
    resume.mockRejectedValue(new Error('Not now'))
    const again = await load()
    expect(() => again.playSound('refused')).not.toThrow()
  })
})
