import { answerBeside } from '#src/platform/beside.ts'
import type { Workbook } from '#src/transfer/sheet/workbook.ts'
import { writeWorkbook } from '#src/transfer/sheet/write-workbook.ts'

// Runs beside the page: packing a large table can take a second on a slow device.

addEventListener('message', ({ data }: MessageEvent<Workbook>) => {
  void answerBeside(
    () => writeWorkbook(data),
    (answer) => postMessage(answer),
  )
})
