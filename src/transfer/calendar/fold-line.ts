/** Bytes of UTF-8 in a line, its end not counted (RFC 5545, section 3.1). */
const LINE_MAX = 75

/** Cuts a long line between characters; each further piece begins with a space, which counts too. */
export function foldLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  // By code point: a cut within one would leave broken bytes.
  for (const character of line) {
    const added = UTF_8.encode(character).length
    if (bytes + added > LINE_MAX) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += added
  }
  return [...pieces, piece].join('\r\n')
}

const UTF_8 = new TextEncoder()
