/** Opens the browser's own dialog. */
export function printPage(): void {
  window.print()
}

/** Lays open what is folded while the page goes to paper, however printing was begun. Returns how to stop. */
export function openFoldsForPrint(): () => void {
  let opened: readonly HTMLDetailsElement[] = []
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const fold of opened) fold.open = true
  }
  const restore = () => {
    for (const fold of opened) fold.open = false
    opened = []
  }
  window.addEventListener('beforeprint', open)
  window.addEventListener('afterprint', restore)
  return () => {
    window.removeEventListener('beforeprint', open)
    window.removeEventListener('afterprint', restore)
  }
}
