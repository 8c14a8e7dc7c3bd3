/**
 * What covers the page is left by Back, as a page is, and Back leads no further. Returns how to give
 * the step up when it was left in another way, and what to do once it is given up.
 */
export function takeBack(onBack: () => void): (then?: () => void) => void {
  const step = `cover ${crypto.getRandomValues(new Uint32Array(2)).join(' ')}`
  history.pushState(step, '')
  const hear = () => {
    window.removeEventListener('popstate', hear)
    onBack()
  }
  window.addEventListener('popstate', hear)
  return (then) => {
    window.removeEventListener('popstate', hear)
    // Whoever has gone on to another page is not to be brought back from there.
    const isThere = history.state === step
    if (then !== undefined && !isThere) then()
    if (then !== undefined && isThere) window.addEventListener('popstate', then, { once: true })
    if (isThere) history.back()
  }
}

/** As the browser's own Back. */
export function goBack(): void {
  history.back()
}
