import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { actionClass, type ActionLook } from '#src/ui/button/action-class.ts'

interface AppLinkProps {
  /** An address from paths.ts; a leading `~` leaves the example. */
  readonly to: string
  readonly children: ReactNode
  readonly look?: ActionLook
  readonly label?: string
  readonly replace?: boolean
  readonly current?: boolean
}

export function AppLink({ to, children, look, label, replace, current }: AppLinkProps) {
  return (
    <Link
      href={to}
      className={look && actionClass(look)}
      aria-label={label}
      aria-current={current === true ? 'page' : undefined}
      replace={replace ?? false}
    >
      {children}
    </Link>
  )
}
