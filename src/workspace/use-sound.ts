import { useEffect, useState } from 'react'
import { readPreference, writePreference } from '#src/platform/preferences.ts'
import { playSound, unlockSound, type Sound } from '#src/platform/sound.ts'

export interface SoundChoice {
  readonly isOn: boolean
  readonly toggle: () => void
  readonly play: (sound: Sound) => void
}

const OFF = 'off'

/** Sound is on until somebody turns it off, and then off on this device until it is turned on. */
export function useSound(): SoundChoice {
  const [isOn, setOn] = useState(() => readPreference('sound') !== OFF)

  // Whoever stands here has tapped a link; where that is not enough, the next touch is.
  useEffect(() => {
    unlockSound()
    document.addEventListener('pointerdown', unlockSound)
    return () => document.removeEventListener('pointerdown', unlockSound)
  }, [])

  const toggle = () => {
    writePreference('sound', isOn ? OFF : null)
    setOn(!isOn)
    if (!isOn) playSound('taken')
  }
  return { isOn, toggle, play: (sound) => (isOn ? playSound(sound) : undefined) }
}
