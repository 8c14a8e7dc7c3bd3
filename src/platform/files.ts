/** Gives a file, of text or of bytes, to the person through the browser's own download. */
export function offerFile(name: string, type: string, content: string | ArrayBuffer | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
