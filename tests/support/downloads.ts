import { vi } from 'vitest'

export interface Download {
  readonly name: string
  readonly text: () => Promise<string>
}

/** jsdom has no downloads: what the page offers is kept here, newest last. */
export function catchDownloads(): readonly Download[] {
  const downloads: Download[] = []
  let newest = new Blob()
  URL.createObjectURL = (blob) => {
    newest = blob as Blob
    return 'blob:kept'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = newest
    downloads.push({ name: this.download, text: () => textOf(blob) })
  })
  return downloads
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('The file cannot be read')))
    reader.readAsText(blob)
  })
}
