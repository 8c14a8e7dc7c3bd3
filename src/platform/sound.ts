// Short tones, made on the device: there is no file to load, and none to be missing offline. They
// only repeat what the screen says, so that a device without sound loses nothing.

export type Sound = 'taken' | 'refused' | 'timeUp'

interface Tone {
  /** In Hz. High and low are told apart even by a small loudspeaker, across a room. */
  readonly pitch: number
  readonly times: number
  readonly lengthMs: number
}

const TONES: Readonly<Record<Sound, Tone>> = {
  taken: { pitch: 1320, times: 1, lengthMs: 120 },
  refused: { pitch: 330, times: 2, lengthMs: 160 },
  timeUp: { pitch: 880, times: 3, lengthMs: 220 },
}

const GAP_MS = 90
/** Of 1: clear at an arm's length, and no fright. */
const VOLUME = 0.25
/** A tone that begins or ends at once would click. */
const FADE_MS = 12

let opened: AudioContext | null | undefined

/** To be called from a tap: before one, browsers let no page sound. Any number of times. */
export function unlockSound(): void {
  const context = openContext()
  if (context?.state === 'suspended') void context.resume().catch(() => {})
}

/** Silent where the browser has no sound, or nobody has touched the page yet. */
export function playSound(sound: Sound): void {
  unlockSound()
  if (!opened) return
  const { pitch, times, lengthMs } = TONES[sound]
  for (let time = 0; time < times; time += 1) {
    playTone(opened, pitch, lengthMs, (time * (lengthMs + GAP_MS)) / 1000)
  }
}

function openContext(): AudioContext | null {
  if (opened === undefined) {
    try {
      opened = new AudioContext()
    } catch {
      opened = null
    }
  }
  return opened
}

function playTone(context: AudioContext, pitch: number, lengthMs: number, afterS: number): void {
  const from = context.currentTime + afterS
  const until = from + lengthMs / 1000
  const fade = FADE_MS / 1000
  const volume = context.createGain()
  volume.gain.setValueAtTime(0, from)
  volume.gain.linearRampToValueAtTime(VOLUME, from + fade)
  volume.gain.setValueAtTime(VOLUME, until - fade)
  volume.gain.linearRampToValueAtTime(0, until)
  const tone = context.createOscillator()
  tone.frequency.value = pitch
  tone.connect(volume).connect(context.destination)
  tone.start(from)
  tone.stop(until)
}
