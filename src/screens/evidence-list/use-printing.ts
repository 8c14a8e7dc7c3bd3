import { useState, useSyncExternalStore } from 'react'
import { isPrinting, onPrint, printPage } from '#src/platform/print.ts'

export interface Printing {
  /** The page goes to paper, however printing was begun. */
  readonly isPrinting: boolean
  readonly print: () => void
}

/** For what is drawn on paper only. */
export function usePrinting(): Printing {
  // Drawn at once, before the browser takes its picture: a state of its own would come too late.
  const isGoing = useSyncExternalStore(onPrint, isPrinting)
  const [isWanted, setWanted] = useState(false)
  return {
    isPrinting: isGoing || isWanted,
    print: () => {
      setWanted(true)
      // Once it is drawn. Printing returns when the dialog is shut.
      setTimeout(() => {
        printPage()
        setWanted(false)
      })
    },
  }
}
