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
  return followPrinting((printing) => (printing ? open() : restore()))
}

/** Tells before the page goes to paper and after it did. Returns how to stop. */
export function followPrinting(onChange: (printing: boolean) => void): () => void {
  const before = () => onChange(true)
  const after = () => onChange(false)
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
