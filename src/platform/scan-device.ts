import { startCamera, type CameraUse } from './camera.ts'
import { PHOTO_MAX_BYTES, readPhoto } from './qr-reader/photo.ts'
import { watchForCodes } from './qr-reader/watch.ts'

/** This device's own eyes, for the scanner of `ui/scan`. */
export const scanDevice = {
  startCamera: (video: HTMLVideoElement, use: CameraUse) => startCamera(video, use),
  watchForCodes,
  readPhoto: (file: File) => readPhoto(file),
  photoMaxBytes: PHOTO_MAX_BYTES,
} as const
