import type { ReactNode } from 'react'
import { actionClass, type ActionLook } from './action-class.ts'

interface ButtonProps {
  readonly children: ReactNode
  readonly look?: ActionLook
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** Only where the visible words do not stand alone, such as one of eight "Change". */
  readonly label?: string
  readonly onPress?: () => void
}

export function Button({
  children,
  look = 'plain',
  type = 'button',
  disabled = false,
  label,
  onPress,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={actionClass(look)}
      disabled={disabled}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
