import { useRef } from 'react'
import { Button } from '#src/ui/button/Button.tsx'

interface FileChoiceProps {
  readonly label: string
  readonly onFile: (file: File) => void
}

export function FileChoice({ label, onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // Or the same file could not be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button onPress={() => input.current?.click()}>{label}</Button>
    </div>
  )
}
