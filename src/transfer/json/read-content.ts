import type { Everything } from '#src/domain/record/everything.ts'
import { time } from '#src/domain/record/fields.ts'
import type { RawRecord } from '#src/domain/record/migrations.ts'
import type { FileError } from './file-error.ts'
import {
  replyContent,
  summaryContent,
  type ReplyContent,
  type SummaryContent,
} from './peer-files.ts'
import { readRecords } from './read-records.ts'
import { remarksOn, type Remarks } from './remarks.ts'
import { errorOfIssue } from './schema-error.ts'
import type { SmallFile } from './small-file.ts'

export type JourneyContent =
  | {
      readonly kind: 'everything'
      readonly records: Everything
      /** ISO 8601, by the clock of the device that wrote it. */
      readonly writtenAt: string
      /** False where the device that wrote it had no digest: nothing tells whether it is whole. */
      readonly isChecked: boolean
      readonly remarks: Remarks
    }
  | {
      readonly kind: 'summary'
      readonly summary: SummaryContent
      /** By their clock; null where the file does not say it in a way that can be read. */
      readonly writtenAt: string | null
    }
  | { readonly kind: 'reply'; readonly reply: ReplyContent }
  /** One of the files that go between devices on the day. */
  | { readonly kind: 'small'; readonly file: SmallFile }

/** Of a file that is known to be ours, whole and not too new. */
export function readContent(kind: string, raw: RawRecord, version: number): ReadContent {
  if (Object.hasOwn(READERS, kind)) return READERS[kind as keyof typeof READERS](raw, version)
  return { error: { kind: 'unknownKind', name: kind.slice(0, 40) } }
}

type ReadContent = JourneyContent | { readonly error: FileError }

const READERS: Readonly<
  Record<'everything' | 'summary' | 'reply', (raw: RawRecord, version: number) => ReadContent>
> = {
  everything: (raw, version) => {
    const read = readRecords(raw['content'], version)
    if (!read.ok) return read
    const written = time.safeParse(raw['writtenAt'])
    if (!written.success) return { error: { kind: 'wrongDate', path: 'writtenAt' } }
    const { records } = read
    const isChecked = typeof raw['sha256'] === 'string'
    const remarks = remarksOn(records)
    return { kind: 'everything', records, writtenAt: written.data, isChecked, remarks }
  },
  summary: ({ content, writtenAt }) => {
    const read = summaryContent.safeParse(content)
    if (read.success) {
      const written = time.safeParse(writtenAt)
      return {
        kind: 'summary',
        summary: read.data,
        writtenAt: written.success ? written.data : null,
      }
    }
    return { error: errorOfIssue(read.error.issues[0], content, 'content') }
  },
  reply: ({ content }) => {
    const read = replyContent.safeParse(content)
    if (read.success) return { kind: 'reply', reply: read.data }
    return { error: errorOfIssue(read.error.issues[0], content, 'content') }
  },
}
