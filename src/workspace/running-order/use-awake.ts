import { useEffect, useState } from 'react'
import { keepAwake, type Awake } from '#src/platform/wake-lock.ts'

/** Keeps the screen awake while `isOn`. Undefined until the browser has answered. */
export function useAwake(isOn: boolean): Awake | undefined {
  const [awake, setAwake] = useState<Awake>()
  useEffect(() => (isOn ? keepAwake(setAwake) : undefined), [isOn])
  return isOn ? awake : undefined
}
