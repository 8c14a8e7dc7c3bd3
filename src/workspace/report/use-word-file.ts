import type { Report } from '#src/transfer/word/report.ts'
import { WORD_TYPE } from '#src/transfer/word/word-file.ts'
import { useMaking, type Making } from './use-making.ts'
import { writeWordBeside } from './write-beside.ts'

export interface WordFile {
  readonly making: Making
  readonly isBusy: boolean
  readonly make: (report: Report, name: string) => void
}

/** The one file of a screen that has but one. */
export function useWordFile(): WordFile {
  const making = useMaking()
  return {
    making,
    isBusy: making.state.kind === 'making',
    make: (report, name) =>
      making.make('word', async (signal) => {
        const content = await writeWordBeside(report, signal)
        return content && { name, type: WORD_TYPE, content }
      }),
  }
}
