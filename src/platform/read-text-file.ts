export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  /** `unreadable`: moved or taken away since it was chosen. */
  | { readonly kind: 'tooLarge' | 'unreadable' }

/** The size, in bytes, is asked before anything is read: a film must not fill the memory. */
export async function readTextFile(file: File, maxBytes: number): Promise<TextFile> {
  if (file.size > maxBytes) return { kind: 'tooLarge' }
  try {
    return { kind: 'text', text: await file.text() }
  } catch {
    return { kind: 'unreadable' }
  }
}
