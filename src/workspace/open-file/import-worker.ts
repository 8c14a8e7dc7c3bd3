import { answerAsk, type Ask } from './import-talk.ts'
import { startImportWork } from './import-work.ts'

// Runs beside the page: a file of 20 MB takes a second or two to be read, looked through and compared.

const work = startImportWork()

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answerAsk(work, data, (answer) => postMessage(answer))
})
