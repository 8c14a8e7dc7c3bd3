import { useState } from 'react'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { readTextFile } from '#src/platform/read-text-file.ts'
import { readSmallFile } from '#src/transfer/json/small-file.ts'
import { startReading } from '#src/transfer/public-view/read-code.ts'

/** In bytes. A view takes less than a tenth of it. */
const FILE_MAX_BYTES = 20_000

interface ReadView {
  /** What came of the last code or file, in words; empty before the first. */
  readonly problem: string
  /** How many codes or files were of no use: two of the same in a row are told twice. */
  readonly times: number
  readonly readText: (text: string) => void
  readonly readFiles: (files: readonly File[]) => void
}

/** Takes a view from a code or a file, and nothing else. What it is not, it says. */
export function useReadView(onRead: (view: PublicView) => void): ReadView {
  const { t } = useTranslation('publicScreen')
  const [problem, setProblem] = useState('')
  const [times, setTimes] = useState(0)
  const [readCode] = useState(() => startReading())

  function refuse(words: string): void {
    setProblem(words)
    setTimes((before) => before + 1)
  }

  function readText(text: string): void {
    const read = readCode(text)
    if (read.ok) onRead(read.view)
    else if (read.kind !== 'some') refuse(t(`read.${read.kind}`))
    else setProblem(t('read.some', { known: read.known, blocks: read.blocks }))
  }

  async function openFile(file: File): Promise<void> {
    const opened = await readTextFile(file, FILE_MAX_BYTES)
    if (opened.kind !== 'text') return refuse(t(`read.${opened.kind}`))
    const read = readSmallFile(opened.text)
    if (!read.ok) refuse(t(`read.${read.kind}`))
    else if (read.file.kind === 'publicView') onRead(read.file.content)
    else refuse(t('read.otherFile'))
  }

  return { problem, times, readText, readFiles: ([file]) => void (file && openFile(file)) }
}
