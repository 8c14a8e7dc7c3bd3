import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { CameraFault, ScanDevice } from './scan-device.ts'

export type CameraState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'on' }
  | { readonly kind: 'off'; readonly fault: CameraFault }

interface Camera {
  readonly state: CameraState
  readonly retry: () => void
}

/**
 * Keeps the camera on while its screen is looked at. When the page is hidden it is let go, so that
 * its light goes out and other apps can have it, and comes back with the page.
 */
export function useCamera(
  device: ScanDevice,
  video: RefObject<HTMLVideoElement | null>,
  onText: (text: string) => void,
): Camera {
  const [state, setState] = useState<CameraState>({ kind: 'starting' })
  const begin = useRef(() => {})
  const hear = useEffectEvent(onText)

  useEffect(() => {
    if (video.current === null) return
    const shift = startShift(device, video.current, {
      onState: setState,
      onText: (text) => hear(text),
    })
    begin.current = shift.begin
    const follow = () => (document.hidden ? shift.end() : shift.begin())
    if (!document.hidden) shift.begin()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      shift.end()
    }
  }, [device, video])

  return { state, retry: () => begin.current() }
}

interface ShiftEvents {
  readonly onState: (state: CameraState) => void
  readonly onText: (text: string) => void
}

/** The camera may answer long after it was asked; an answer that nobody waits for changes nothing. */
function startShift(device: ScanDevice, video: HTMLVideoElement, { onState, onText }: ShiftEvents) {
  let turn = new AbortController()
  let letGo = () => {}

  const end = () => {
    turn.abort()
    letGo()
    letGo = () => {}
  }
  const fail = (fault: CameraFault) => {
    end()
    onState({ kind: 'off', fault })
  }
  const open = async (signal: AbortSignal) => {
    const started = await device.startCamera(video, { onLost: () => fail('lost'), signal })
    if (signal.aborted) return started.ok ? started.stop() : undefined
    if (!started.ok) return fail(started.kind)
    const unwatch = device.watchForCodes(video, { onText, onFault: () => fail('unknown') })
    letGo = () => {
      unwatch()
      started.stop()
    }
    onState({ kind: 'on' })
  }
  const begin = () => {
    end()
    turn = new AbortController()
    onState({ kind: 'starting' })
    void open(turn.signal)
  }
  return { begin, end }
}
