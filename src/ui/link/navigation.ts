// The one doorway to the router for screens: where we are, and how to go elsewhere.
import { useLocation, useParams } from 'wouter'

export { useParams }

export type Go = (to: string, options?: { replace?: boolean }) => void

export function useGo(): Go {
  const [, navigate] = useLocation()
  return navigate
}
