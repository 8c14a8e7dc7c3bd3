import { useEffect, useRef } from 'react'
import { takeSharedFiles } from '#src/platform/shared-files.ts'
import { takeHandedFile } from '#src/workspace/open-file/handed-file.ts'

/** What another app shared, or what came as a code, is opened like a file that was chosen. */
export function useSharedFiles(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    void takeFiles().then((files) => {
      if (files.length > 0) latest.current(files)
    })
  }, [])
}

async function takeFiles(): Promise<readonly File[]> {
  const handed = takeHandedFile()
  return handed === null ? takeSharedFiles() : [handed]
}
