import { useState } from 'react'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { PUBLIC_VIEW_FILE_MAX, readPublicViewFile } from '#src/transfer/public-view/file.ts'
import { startReading } from '#src/transfer/public-view/read-code.ts'

interface ReadView {
  /** What came of the last code or file, in words; empty before the first. */
  readonly problem: string
  readonly readText: (text: string) => void
  readonly readFile: (file: File) => void
}

/** Takes a view from a code or a file, and nothing else. What it is not, it says. */
export function useReadView(onRead: (view: PublicView) => void): ReadView {
  const { t } = useTranslation('publicScreen')
  const [problem, setProblem] = useState('')
  const [readCode] = useState(() => startReading())

  function readText(text: string): void {
    const read = readCode(text)
    if (read.ok) onRead(read.view)
    else if (read.kind !== 'some') setProblem(t(`read.${read.kind}`))
    else setProblem(t('read.some', { known: read.known, blocks: read.blocks }))
  }

  async function openFile(file: File): Promise<void> {
    if (file.size > PUBLIC_VIEW_FILE_MAX) return setProblem(t('read.tooLarge'))
    const read = readPublicViewFile(await file.text())
    if (read.ok) onRead(read.view)
    else setProblem(t(`read.${read.kind}`))
  }

  const readFile = (file: File) => {
    openFile(file).catch(() => setProblem(t('read.unreadable')))
  }

  return { problem, readText, readFile }
}
