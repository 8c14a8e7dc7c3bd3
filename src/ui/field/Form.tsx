import type { ReactNode, Ref } from 'react'

interface FormProps {
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLFormElement>
  readonly onSend: () => void
  readonly children: ReactNode
}

/** The app itself reads what was typed and says what is missing; the browser sends nothing. */
export function Form({ className, ref, onSend, children }: FormProps) {
  return (
    <form
      ref={ref}
      noValidate
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
    </form>
  )
}
