import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { gunzip } from '#src/platform/gzip.ts'
import { CARRIED_MAX_BYTES } from '#src/transfer/json/limits.ts'
import {
  startReadingFile,
  type FileCode,
  type WrongCode,
} from '#src/transfer/summary/read-file-code.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { handFileOn } from '#src/workspace/open-file/handed-file.ts'

type Part = Omit<Extract<FileCode, { kind: 'part' }>, 'kind'>

/** What came of the last code that was seen. */
export type ScanSaid =
  | { readonly kind: 'nothing' | 'moving' | 'photo' | 'whole' }
  | ({ readonly kind: 'stopped' } & Part)
  | { readonly kind: WrongCode | 'tooLarge' }

interface ScanState {
  readonly said: ScanSaid
  /** How many times something was said: two of the same in a row are told twice. */
  readonly times: number
  readonly part: Part | null
}

/** A hand-held camera misses some pictures; after so long it is no longer pointed at them. */
export const STOPPED_MS = 5000

const NOTHING: ScanState = { said: { kind: 'nothing' }, times: 0, part: null }

export interface ScanFile extends ScanState {
  readonly onText: (text: string) => void
  /** Null where nothing could be read in it. */
  readonly onPhoto: (text: string | null) => void
}

/** Puts a journey file together from a code, and leads to where all files are looked at. */
export function useScanFile(): ScanFile {
  const { t } = useTranslation('peers')
  const go = useGo()
  const [state, setState] = useState(NOTHING)
  const [read] = useState(startReadingFile)
  const stopping = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isWhole = useRef(false)
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      clearTimeout(stopping.current)
    }
  }, [])

  const say = (said: ScanSaid, part: Part | null = null) =>
    setState(({ times }) => ({ said, part, times: times + 1 }))

  function follow({ known, blocks }: Part, from: 'camera' | 'photo'): void {
    const part = { known, blocks }
    const kind = from === 'photo' ? 'photo' : 'moving'
    setState(({ said, times }) => ({
      said: { kind },
      part,
      times: said.kind === kind ? times : times + 1,
    }))
    if (from === 'photo') return
    stopping.current = setTimeout(() => say({ kind: 'stopped', ...part }, part), STOPPED_MS)
  }

  async function open(packed: Uint8Array<ArrayBuffer>): Promise<void> {
    isWhole.current = true
    say({ kind: 'whole' })
    const unpacked = await gunzip(packed, CARRIED_MAX_BYTES)
    // Whoever left meanwhile is not pulled away from where they are.
    if (!isHere.current) return
    if (!unpacked.ok) {
      isWhole.current = false
      return say({ kind: unpacked.kind })
    }
    handFileOn(new File([unpacked.bytes], t('scan.fileName'), { type: 'application/json' }))
    go(paths.open(), { replace: true })
  }

  function hear(text: string, from: 'camera' | 'photo'): void {
    if (isWhole.current) return
    const code = read(text, performance.now())
    if (code.kind === 'still') return
    clearTimeout(stopping.current)
    if (code.kind === 'part') follow(code, from)
    else if (code.kind === 'file') void open(code.packed)
    else say(code)
  }

  return {
    ...state,
    onText: (text) => hear(text, 'camera'),
    onPhoto: (text) => {
      if (text === null) setState(({ times, part }) => ({ ...NOTHING, times, part }))
      else hear(text, 'photo')
    },
  }
}
