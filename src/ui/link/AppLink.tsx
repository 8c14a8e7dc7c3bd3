import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import { actionClass, type ActionLook } from '#src/ui/button/action-class.ts'

interface AppLinkProps {
  /** An address from paths.ts; a leading `~` leaves what is made up. */
  readonly to: string
  readonly children: ReactNode
  readonly look?: ActionLook
  readonly label?: string
  readonly replace?: boolean
  readonly current?: boolean
  /** Runs before the link is followed, and can prevent that. */
  readonly onFollow?: (event: MouseEvent) => void
}

export function AppLink(props: AppLinkProps) {
  const { to, children, look, label, replace, current, onFollow } = props
  return (
    <Link
      href={to}
      className={look && actionClass(look)}
      aria-label={label}
      aria-current={current === true ? 'page' : undefined}
      replace={replace ?? false}
      {...(onFollow === undefined ? {} : { onClick: onFollow })}
    >
      {children}
    </Link>
  )
}
