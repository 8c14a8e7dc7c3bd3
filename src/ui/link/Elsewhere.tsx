import { Redirect } from 'wouter'

/** Leads on, and leaves this address out of what Back comes to. */
export function Elsewhere({ to }: { readonly to: string }) {
  return <Redirect to={to} replace />
}
