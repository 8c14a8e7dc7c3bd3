/**
 * What covers the page is left by Back, as a page is, and Back leads no further. Returns how to give
 * the step up when it was left in another way.
 */
export function takeBack(onBack: () => void): () => void {
  history.pushState(null, '')
  const hear = () => {
    window.removeEventListener('popstate', hear)
    onBack()
  }
  window.addEventListener('popstate', hear)
  return () => {
    window.removeEventListener('popstate', hear)
    history.back()
  }
}
