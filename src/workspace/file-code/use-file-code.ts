import { useState } from 'react'
import { gzip } from '#src/platform/gzip.ts'
import type { Pictures } from '#src/ui/qr/MovingQr.tsx'

/** A file of text that can go out as a code too. */
export interface WrittenFile {
  readonly name: string
  readonly content: string
}

export type FileCodeState =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'shown'
      readonly file: WrittenFile
      /** Null where it is too long for a code: then the file is the way. */
      readonly pictures: Pictures | null
    }

export interface FileCode {
  readonly state: FileCodeState
  /** What shows it is loaded then. */
  readonly wasAsked: boolean
  readonly show: () => void
  readonly hide: () => void
}

/** Makes a file anew each time that its code is asked for, and holds it only as long as it is shown. */
export function useFileCode(make: () => Promise<WrittenFile>): FileCode {
  const [state, setState] = useState<FileCodeState>({ kind: 'hidden' })
  const [wasAsked, setWasAsked] = useState(false)

  async function show(): Promise<void> {
    setWasAsked(true)
    const making = { kind: 'making' } as const
    setState(making)
    const made = await toCode(make).catch(() => ({ kind: 'failed' }) as const)
    // Who closed it meanwhile wants to see nothing, and who asked again what is made since.
    setState((now) => (now === making ? made : now))
  }

  return {
    state,
    wasAsked,
    show: () => void show(),
    hide: () => setState({ kind: 'hidden' }),
  }
}

async function toCode(make: () => Promise<WrittenFile>): Promise<FileCodeState> {
  const [file, { sendInFrames, WHOLE_MAX }, { writeCarried }] = await Promise.all([
    make(),
    import('#src/transfer/frames/send.ts'),
    import('#src/transfer/summary/carry-file.ts'),
  ])
  const whole = writeCarried(await gzip(new TextEncoder().encode(file.content)))
  const pictures = whole.length > WHOLE_MAX ? null : sendInFrames(whole)
  return { kind: 'shown', file, pictures }
}
