import { vi } from 'vitest'

export interface Download {
  readonly name: string
  readonly text: () => Promise<string>
  readonly bytes: () => Promise<ArrayBuffer>
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
    downloads.push({ name: this.download, text: () => textOf(blob), bytes: () => bytesOf(blob) })
  })
  return downloads
}

async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder().decode(await bytesOf(blob))
}

function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer))
    reader.addEventListener('error', () => reject(new Error('The file cannot be read')))
    reader.readAsArrayBuffer(blob)
  })
}
