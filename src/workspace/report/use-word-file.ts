import { useState } from 'react'
import { offerFile } from '#src/platform/files.ts'
import type { Report } from '#src/transfer/word/report.ts'
import { WORD_TYPE, writeWord } from '#src/transfer/word/write-word.ts'

export type WordFileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'failed' }

export interface WordFile {
  readonly state: WordFileState
  readonly make: (report: Report, name: string) => void
  /** Another paper was chosen: what was said of the last one is of no use. */
  readonly forget: () => void
}

export function useWordFile(): WordFile {
  const [state, setState] = useState<WordFileState>({ kind: 'idle' })
  const make = async (report: Report, name: string) => {
    setState({ kind: 'making' })
    try {
      offerFile(name, WORD_TYPE, await writeWord(report))
      setState({ kind: 'made', name })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  return {
    state,
    make: (report, name) => void make(report, name),
    forget: () => setState({ kind: 'idle' }),
  }
}
