import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './FileDrop.module.css'

interface FileDropProps {
  /** Words and a FileChoice: whoever has no mouse chooses. */
  readonly children: ReactNode
  readonly onFiles: (files: readonly File[]) => void
}

/** A place where files can be dropped as well. */
export function FileDrop({ children, onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false)

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return
    // Or the browser would leave the app and show the file.
    event.preventDefault()
    setOver(true)
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }

  return (
    <div
      className={styles['drop']}
      data-over={isOver}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  )
}
