import { answerBeside } from '#src/platform/beside.ts'
import { writeWord } from '#src/transfer/word/write-word.ts'
import type { WordRequest } from './write-beside.ts'

// Runs beside the page: the library is large, and a long report takes it a second or more.

addEventListener('message', ({ data }: MessageEvent<WordRequest>) => {
  void answerBeside(
    () => writeWord(data.report, data.photographs),
    (answer) => postMessage(answer),
  )
})
