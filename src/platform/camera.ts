export type CameraFault = 'refused' | 'absent' | 'inUse' | 'insecure' | 'unknown'

export type StartedCamera =
  | { readonly ok: true; readonly stop: () => void }
  | { readonly ok: false; readonly kind: CameraFault }

/** The doorway to the browser; a test passes its own. */
export interface CameraAccess {
  readonly isSecure: boolean
  readonly devices: Pick<MediaDevices, 'getUserMedia'> | undefined
}

/** The camera at the back, where there is one. No finer: what a code needs is three dots a module. */
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: {
    facingMode: { ideal: 'environment' },
    width: { ideal: 1280 },
    height: { ideal: 720 },
  },
}

export interface CameraUse {
  /** The device took the camera away before `stop`. */
  readonly onLost: () => void
  /** Nobody waits for the camera any more: what comes late is let go at once. */
  readonly signal: AbortSignal
}

/** Shows the camera in the video until `stop`. */
export async function startCamera(
  video: HTMLVideoElement,
  { onLost, signal }: CameraUse,
  { isSecure, devices }: CameraAccess = browserAccess(),
): Promise<StartedCamera> {
  if (!isSecure) return { ok: false, kind: 'insecure' }
  if (devices === undefined) return { ok: false, kind: 'absent' }
  const asked = await attempt(() => devices.getUserMedia(WANTED))
  if (!asked.ok) return asked
  const stream = asked.value
  const shown = await attempt(() => show(video, stream, signal))
  if (!shown.ok) {
    letGo(video, stream)
    return shown
  }
  for (const track of stream.getTracks()) track.addEventListener('ended', onLost)
  // A track that is stopped here does not say that it ended.
  return { ok: true, stop: () => letGo(video, stream) }
}

async function show(video: HTMLVideoElement, stream: MediaStream, signal: AbortSignal) {
  signal.throwIfAborted()
  video.srcObject = stream
  await video.play()
  signal.throwIfAborted()
}

function letGo(video: HTMLVideoElement, stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
  if (video.srcObject === stream) video.srcObject = null
}

function browserAccess(): CameraAccess {
  // Without HTTPS, and in some views inside other apps, there are none, whatever the type says.
  const devices: MediaDevices | undefined = navigator.mediaDevices
  return { isSecure: isSecureContext, devices }
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly kind: CameraFault }

async function attempt<Value>(ask: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await ask() }
  } catch (error) {
    return { ok: false, kind: faultOf(error) }
  }
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
const FAULTS: ReadonlyMap<unknown, CameraFault> = new Map([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'absent'],
  ['OverconstrainedError', 'absent'],
  ['NotReadableError', 'inUse'],
  ['AbortError', 'inUse'],
])

/** By name alone: not everywhere is what is thrown here an Error. */
function faultOf(thrown: unknown): CameraFault {
  return FAULTS.get((thrown as { name?: unknown } | null)?.name) ?? 'unknown'
}
