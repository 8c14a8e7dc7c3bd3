import type { ReactNode } from 'react'
import { actionClass, type ActionLook } from './action-class.ts'

interface ButtonProps {
  readonly children: ReactNode
  readonly look?: ActionLook
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  readonly onPress?: () => void
}

export function Button({
  children,
  look = 'plain',
  type = 'button',
  disabled = false,
  onPress,
}: ButtonProps) {
  return (
    <button type={type} className={actionClass(look)} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  )
}
