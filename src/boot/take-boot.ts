import './boot.css'
import { isStartHash } from './boot.ts'

/**
 * Whether the prerendered start screen in `root` can be taken over as it stands, or was emptied to
 * be drawn anew: the person may have tapped a link before the script arrived.
 */
export function takeBoot(root: HTMLElement): 'hydrate' | 'render' {
  const { dataset } = document.documentElement
  const isWanted = dataset['boot'] === 'start' && isStartHash(location.hash)
  const isPrerendered = root.hasAttribute('data-prerendered')
  delete dataset['boot']
  root.removeAttribute('data-prerendered')
  if (isWanted && isPrerendered) return 'hydrate'
  root.replaceChildren()
  return 'render'
}
