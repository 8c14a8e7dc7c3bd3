import { useEffect, useState } from 'react'
// oxlint-disable-next-line no-restricted-imports -- Printing waits for nothing: React has no other way to draw at once.
import { flushSync } from 'react-dom'
import { followPrinting } from '#src/platform/print.ts'

/** True while the page goes to paper: what is drawn by and by, or on request, must be there then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  // At once: the browser takes its picture of the page as soon as it has told of it.
  useEffect(() => followPrinting((now) => flushSync(() => setPrinting(now))), [])
  return printing
}
