// The one doorway to the router for screens: where we are, and how to go elsewhere.
import { useLocation, useParams, useRoute, useRouter } from 'wouter'

export { useParams }

export type Go = (to: string, options?: { replace?: boolean }) => void

/** Whether the address fits a pattern from paths.ts. */
export function useIsAt(pattern: string): boolean {
  const [isAt] = useRoute(pattern)
  return isAt
}

export function useGo(): Go {
  const [, navigate] = useLocation()
  return navigate
}

/** A path as the browser itself follows it, for links that it opens elsewhere. */
export function useAddress(to: string): string {
  const router = useRouter()
  return router.hrefs(router.base + to, router)
}
