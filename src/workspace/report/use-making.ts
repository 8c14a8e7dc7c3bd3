import { useEffect, useRef, useState } from 'react'
import { offerFile } from '#src/platform/files.ts'

export type FileForm = 'word' | 'workbook' | 'csv' | 'journey' | 'picture'

export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly content: string | ArrayBuffer
}

export type MakingState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'making' | 'stopped'; readonly form: FileForm }
  | { readonly kind: 'made'; readonly file: MadeFile }

/** Undefined: it heard the wish to stop. */
type Write = (signal: AbortSignal) => Promise<MadeFile | undefined>

export interface Making {
  readonly state: MakingState
  /** One file at a time: a press while one is being made does nothing. */
  readonly make: (form: FileForm, write: Write) => void
  readonly stop: () => void
  /** Another paper was chosen: what was said of the last one is of no use. */
  readonly forget: () => void
}

/** One file from the press to the download. To leave the page is to stop it. */
export function useMaking(): Making {
  const [state, setState] = useState<MakingState>({ kind: 'idle' })
  const atWork = useRef<AbortController>(null)
  useEffect(() => () => atWork.current?.abort(), [])

  const run = async (form: FileForm, write: Write) => {
    // Not by the state: a second press can come before the page is drawn again.
    if (atWork.current !== null) return
    const { signal } = (atWork.current = new AbortController())
    setState({ kind: 'making', form })
    const end = (ended: MakingState) => {
      if (signal.aborted) return false
      // From here on it is made, and a late wish to stop says nothing.
      atWork.current = null
      setState(ended)
      return true
    }
    try {
      const file = await write(signal)
      if (file !== undefined && end({ kind: 'made', file })) {
        offerFile(file.name, file.type, file.content)
      }
    } catch {
      end({ kind: 'failed' })
    }
  }

  return {
    state,
    make: (form, write) => void run(form, write),
    stop: () => {
      if (atWork.current === null || state.kind !== 'making') return
      atWork.current.abort()
      atWork.current = null
      setState({ kind: 'stopped', form: state.form })
    },
    forget: () => {
      if (atWork.current === null) setState({ kind: 'idle' })
    },
  }
}
