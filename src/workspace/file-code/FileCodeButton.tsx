import { lazy, Suspense, type ReactNode } from 'react'
import { loadWords } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { useFileCode, type WrittenFile } from './use-file-code.ts'

// The drawing of codes and its words come when a code is asked for.
const FileCodeDialog = lazy(async () => {
  const [part] = await Promise.all([import('./FileCodeDialog.tsx'), loadWords(['scan'])])
  return { default: part.FileCodeDialog }
})

interface FileCodeButtonProps {
  /** What the button says. */
  readonly open: string
  /** Of the code. */
  readonly title: string
  /** What the code holds. */
  readonly children: ReactNode
  readonly make: () => Promise<WrittenFile>
}

/** From one screen to a camera: for two bodies in one room, with no network and no cable. */
export function FileCodeButton({ open, title, children, make }: FileCodeButtonProps) {
  const { state, wasAsked, show, hide } = useFileCode(make)
  return (
    <>
      <Button onPress={show}>{open}</Button>
      {wasAsked && (
        <Suspense>
          <FileCodeDialog
            state={state.kind === 'hidden' ? null : state}
            title={title}
            onDone={hide}
          >
            {children}
          </FileCodeDialog>
        </Suspense>
      )}
    </>
  )
}
