import { useLayoutEffect, useRef, type RefObject } from 'react'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './WorkBar.module.css'

interface WorkBarProps {
  /** The id of the words that say what is being done: they stand before it and are spoken. */
  readonly labelledBy: string
  /** From 0 to 1; null where nothing tells how far it is. */
  readonly done: number | null
  /** Left out where it is too late: it is soon over, or did not happen. */
  readonly stop?: { readonly words: string; readonly onPress: () => void } | undefined
}

/** How far a long work is, and a way to stop it. */
export function WorkBar({ labelledBy, done, stop }: WorkBarProps) {
  const part = useFocusHandedBack()
  return (
    <div ref={part} className={styles['work']}>
      <progress aria-labelledby={labelledBy} {...(done !== null && { value: done })} />
      {stop !== undefined && <Button onPress={stop.onPress}>{stop.words}</Button>}
    </div>
  )
}

/** The stop button goes with the work: whoever stands on it goes back to what they had pressed. */
function useFocusHandedBack(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [own, before] = [part.current, document.activeElement]
    return () => {
      const isOnIt = own?.contains(document.activeElement) === true
      if (isOnIt && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return part
}
