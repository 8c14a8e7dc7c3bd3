import type { ComponentProps } from 'react'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { Leaving } from '#src/workspace/evidence/use-leaving.ts'

interface LeaveLinkProps extends ComponentProps<typeof AppLink> {
  readonly leaving: Leaving
}

/** A way out of the question that asks first when something typed is not in the list yet. */
export function LeaveLink({ leaving, ...link }: LeaveLinkProps) {
  return (
    <AppLink
      {...link}
      onFollow={(event) => {
        if (!leaving.hasUnsent || link.current === true) return
        event.preventDefault()
        leaving.ask(link.to)
      }}
    />
  )
}
