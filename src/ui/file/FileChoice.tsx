import { useRef } from 'react'
import type { ActionLook } from '#src/ui/button/action-class.ts'
import { Button } from '#src/ui/button/Button.tsx'

interface FileChoiceProps {
  readonly children: string
  /** As the `accept` of an input; what was chosen has to be looked at all the same. */
  readonly accept: string
  readonly several?: boolean
  readonly look?: ActionLook
  readonly onFiles: (files: readonly File[]) => void
}

/** A button like any other that lets a person choose files. */
export function FileChoice({
  children,
  accept,
  several = false,
  look = 'plain',
  onFiles,
}: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          if (files.length > 0) onFiles(files)
          // Or the same file could not be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button look={look} onPress={() => input.current?.click()}>
        {children}
      </Button>
    </div>
  )
}
