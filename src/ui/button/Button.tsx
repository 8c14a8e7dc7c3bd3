import type { ReactNode } from 'react'
import { actionClass, type ActionLook } from './action-class.ts'

interface ButtonProps {
  /** Only where something else must lead to it. */
  readonly id?: string
  readonly children: ReactNode
  readonly look?: ActionLook
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** What it does is being done: it keeps the focus, and a press does nothing. */
  readonly busy?: boolean
  readonly onPress?: () => void
}

export function Button({
  id,
  children,
  look = 'plain',
  type = 'button',
  disabled = false,
  busy = false,
  onPress,
}: ButtonProps) {
  return (
    <button
      id={id}
      type={type}
      className={actionClass(look)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onPress}
    >
      {children}
    </button>
  )
}
