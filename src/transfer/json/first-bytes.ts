import type { FileError, OtherFile } from './file-error.ts'

/** What the first bytes say it is, where that is no text of ours. Nothing is unpacked for it. */
export function tellByFirstBytes(bytes: Uint8Array): FileError | undefined {
  if (bytes.every(isBlank)) return { kind: 'empty' }
  const start = latin(bytes.subarray(0, 64))
  if (LOCKED.some((mark) => start.startsWith(mark))) return { kind: 'locked' }
  const known = MARKS.find(({ mark }) => start.startsWith(mark))
  if (known !== undefined) return { kind: 'otherFile', what: known.what }
  if (start.startsWith('PK\u0003\u0004')) return { kind: 'otherFile', what: officeFile(bytes) }
  return WIDE_TEXT.some((mark) => start.startsWith(mark)) ? { kind: 'notText' } : undefined
}

/** The age format, as bytes and as letters: https://age-encryption.org/v1 */
const LOCKED = ['age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----']

const MARKS: readonly { readonly mark: string; readonly what: OtherFile }[] = [
  { mark: '\u001f\u008b', what: 'gzip' },
  { mark: '%PDF-', what: 'pdf' },
  { mark: '\u0089PNG', what: 'picture' },
  { mark: '\u00ff\u00d8\u00ff', what: 'picture' },
  { mark: 'GIF8', what: 'picture' },
]

/** Text in units of two bytes, as some editors save it. */
const WIDE_TEXT = ['\u00ff\u00fe', '\u00fe\u00ff']

/** How much is looked at on both ends for names of parts, in bytes. */
const LOOKED_AT = 65_536

/** Word and spreadsheet files are zip files; the names of their parts stand in them uncompressed. */
function officeFile(bytes: Uint8Array): OtherFile {
  const names = latin(bytes.subarray(0, LOOKED_AT)) + latin(bytes.subarray(-LOOKED_AT))
  if (names.includes('word/')) return 'word'
  return names.includes('xl/') ? 'sheet' : 'zip'
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
