import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { readSmallFile } from '#src/transfer/json/small-file.ts'
import { readPayload, writePayload, type ReadPayload } from './payload.ts'

export type ReadInvitation = ReadPayload

/** One word without a slash, for the end of a link, a picture or a file. It holds nothing secret. */
export function writeInvitation(fields: FieldsOf<Invitation>): string {
  return writePayload(fields)
}

/**
 * The gate for all invitations: the word alone, a link of any host and folder, or the text of a
 * file. What e-mail does to a link is undone: encoding, a wrapped line, words around it.
 */
export function readInvitation(text: string): ReadInvitation {
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return readFile(trimmed)
  const decoded = decodeFully(trimmed)
  const read = readWord(decoded)
  if (read.ok || !/\s/.test(decoded)) return read
  const unwrapped = readWord(decoded.replaceAll(/\s+/g, ''))
  return unwrapped.ok ? unwrapped : read
}

function readFile(text: string): ReadInvitation {
  const read = readSmallFile(text)
  if (!read.ok) return read
  const { kind, content } = read.file
  return kind === 'invitation' ? readPayload(content.invitation) : { ok: false, kind: 'foreign' }
}

function readWord(text: string): ReadInvitation {
  const link = /#\/(?:(?:practice|example)\/)?join\/([\w.-]*)/.exec(text)
  const read = readPayload((link?.[1] ?? text).replace(/\.+$/, ''))
  // A link to join is one of ours, whatever became of its end.
  return link !== null && !read.ok && read.kind === 'foreign'
    ? { ok: false, kind: 'damaged' }
    : read
}

/** Some programs encode a link that is encoded already. */
const ENCODED_AT_MOST = 3

function decodeFully(text: string): string {
  let decoded = text
  for (let time = 0; time < ENCODED_AT_MOST && /%[0-9a-f]{2}/i.test(decoded); time += 1) {
    try {
      decoded = decodeURIComponent(decoded)
    } catch {
      return decoded
    }
  }
  return decoded
}
