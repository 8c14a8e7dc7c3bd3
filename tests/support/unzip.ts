import { inflateRawSync } from 'node:zlib'

// Of the ZIP format (PKWARE APPNOTE, 4.3): the end record, an entry of the directory, and the head
// that stands before each file.
const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0

/** The files of an archive as text, by their path, read from its directory as other programs do. */
export function unzip(bytes: ArrayBuffer): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes)
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  const files = new Map<string, string>()
  let at = archive.readUInt32LE(end + 16)
  for (let entry = 0; entry < count; entry += 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('No entry in the directory')
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    if (files.has(name)) throw new Error(`Twice in the archive: ${name}`)
    files.set(name, contentOf(archive, at))
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return files
}

function findEnd(archive: Buffer): number {
  for (let at = archive.length - 22; at >= 0; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at
  }
  throw new Error('No ZIP archive')
}

function contentOf(archive: Buffer, entry: number): string {
  const method = archive.readUInt16LE(entry + 10)
  const size = archive.readUInt32LE(entry + 20)
  const head = archive.readUInt32LE(entry + 42)
  const from = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28)
  const packed = archive.subarray(from, from + size)
  return (method === STORED ? packed : inflateRawSync(packed)).toString('utf8')
}
