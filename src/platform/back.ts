/**
 * What covers the page is left by Back, as a page is, and Back leads no further. Returns how to give
 * the step up when it was left in another way.
 */
export function takeBack(onBack: () => void): () => void {
  const step = `cover ${crypto.getRandomValues(new Uint32Array(2)).join(' ')}`
  history.pushState(step, '')
  const hear = () => {
    window.removeEventListener('popstate', hear)
    onBack()
  }
  window.addEventListener('popstate', hear)
  return () => {
    window.removeEventListener('popstate', hear)
    // Whoever has gone on to another page is not to be brought back from there.
    if (history.state === step) history.back()
  }
}
