// A file on its way from the page where it came in to the one way in for all files. It lives in
// memory: whoever loads the page anew in between reads it once more.

let handed: File | null = null

export function handFileOn(file: File): void {
  handed = file
}

/** Once: nothing is opened twice. */
export function takeHandedFile(): File | null {
  const file = handed
  handed = null
  return file
}
