/** False only where the browser is sure that there is no network. */
export function mayBeOnline(): boolean {
  return navigator.onLine
}
