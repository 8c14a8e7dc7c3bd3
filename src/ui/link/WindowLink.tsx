import type { ReactNode } from 'react'
import { actionClass, type ActionLook } from '#src/ui/button/action-class.ts'
import { useAddress } from './navigation.ts'

interface WindowLinkProps {
  /** An address from paths.ts. */
  readonly to: string
  /** A window of this name is used again, so that a second press opens no second one. */
  readonly window: string
  readonly look: ActionLook
  readonly children: ReactNode
}

/** Opens a screen in a window of its own, and leaves this one as it is. */
export function WindowLink({ to, window, look, children }: WindowLinkProps) {
  const address = useAddress(to)
  return (
    <a href={address} target={window} className={actionClass(look)}>
      {children}
    </a>
  )
}
