/** Of a camera that nobody has started. unknown: this browser does not say. */
export type CameraSeen = 'there' | 'absent' | 'refused' | 'unknown'

/** Looks without asking the person for anything. */
export async function lookForCamera(): Promise<CameraSeen> {
  if (await isRefused()) return 'refused'
  try {
    const devices = await navigator.mediaDevices.enumerateDevices()
    return devices.some(({ kind }) => kind === 'videoinput') ? 'there' : 'absent'
  } catch {
    return 'unknown'
  }
}

async function isRefused(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' })
    return state === 'denied'
  } catch {
    return false
  }
}
