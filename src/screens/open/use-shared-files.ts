import { useEffect, useRef } from 'react'
import { takeSharedFiles } from '#src/platform/shared-files.ts'

/** What another app shared is opened like a file that was chosen. */
export function useSharedFiles(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    void takeSharedFiles().then((files) => {
      if (files.length > 0) latest.current(files)
    })
  }, [])
}
