/** Why there is no picture. `lost`: there was one, and the device took it away. */
export type CameraFault = 'refused' | 'absent' | 'inUse' | 'insecure' | 'unknown' | 'lost'

export type PhotoProblem = 'noCode' | 'tooLarge' | 'notAPicture'

/** What a scanner needs of the device; `src/platform` has it, and a screen passes it on. */
export interface ScanDevice {
  readonly startCamera: (
    video: HTMLVideoElement,
    use: { readonly onLost: () => void; readonly signal: AbortSignal },
  ) => Promise<
    | { readonly ok: true; readonly stop: () => void }
    | { readonly ok: false; readonly kind: CameraFault }
  >
  /** Returns what ends it. */
  readonly watchForCodes: (
    video: HTMLVideoElement,
    watcher: { readonly onText: (text: string) => void; readonly onFault: () => void },
  ) => () => void
  readonly readPhoto: (
    file: File,
  ) => Promise<{ readonly kind: 'text'; readonly text: string } | { readonly kind: PhotoProblem }>
  /** In bytes, for what is said of a file above it. */
  readonly photoMaxBytes: number
}
