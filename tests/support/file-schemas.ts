import { time } from '#src/domain/record/fields.ts'
import { z } from '#src/domain/record/zod.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { journeyFileSchema } from '#src/transfer/json/journey-file.ts'
import { digestHex, JOURNEY_FORMAT } from '#src/transfer/json/journey-format.ts'
import { replyContent, summaryContent } from '#src/transfer/json/peer-files.ts'
import { SMALL_CONTENTS, writeSmallFile, type SmallKind } from '#src/transfer/json/small-file.ts'
import { aRoundKey } from './hand-ins.ts'
import { anInvitation } from './invitations.ts'
import { anExampleSummary, EXAMPLE_SUMMARY_ID } from './example-summary.ts'
import { forgedFile, writtenFile } from './journey-files.ts'
import { oneOfEach } from './one-of-each.ts'
import { SPREAD_VIEW } from './public-views.ts'

// What docs/journey-file says, made from the schemas that the app itself reads by.

/** A file of each kind, by the name of the kind. */
const SCHEMAS: Readonly<Record<string, z.core.$ZodType>> = {
  everything: journeyFileSchema,
  summary: dated('summary', summaryContent),
  reply: dated('reply', replyContent),
  ...Object.fromEntries(
    Object.entries(SMALL_CONTENTS).map(([kind, content]) => [kind, under(kind, content)]),
  ),
}

/** Between bodies: it says when it was written, and without HTTPS there is no digest. */
function dated(kind: string, content: z.core.$ZodType): z.core.$ZodType {
  return z.object({ ...frame(kind), writtenAt: time, sha256: z.nullable(digestHex), content })
}

/** Between devices on the day: nothing tells when it was written, and there always is a digest. */
function under(kind: string, content: z.core.$ZodType): z.core.$ZodType {
  return z.object({ ...frame(kind), sha256: digestHex, content })
}

function frame(kind: string) {
  return {
    format: z.literal(JOURNEY_FORMAT),
    kind: z.literal(kind),
    version: z.literal(RECORD_VERSION),
    appVersion: z.string(),
  }
}

export const FILE_KINDS = Object.keys(SCHEMAS)

/** As JSON Schema (draft 2020-12) of what may be written. */
export function jsonSchemaOf(kind: string): object {
  const schema = SCHEMAS[kind]
  if (schema === undefined) throw new Error(`There is no kind ${kind}`)
  const { '~standard': _standard, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  })
  return JSON.parse(JSON.stringify({ title: `A journey file: ${kind}`, ...json })) as object
}

const small = <K extends SmallKind>(kind: K, content: Parameters<typeof writeSmallFile<K>>[1]) =>
  writeSmallFile(kind, content, '0.1.0')

/** An example of a file of the kind, as the app writes it. */
export async function exampleOf(kind: string): Promise<string> {
  const make = EXAMPLES[kind]
  if (make === undefined) throw new Error(`There is no example of ${kind}`)
  return make()
}

const EXAMPLES: Readonly<Record<string, () => string | Promise<string>>> = {
  everything: () => writtenFile(oneOfEach()),
  summary: anExampleSummary,
  reply: () =>
    forgedFile(
      {
        summaryId: EXAMPLE_SUMMARY_ID,
        replies: [{ meaning: 'listening.1', kind: 'agree', text: '' }],
      },
      { kind: 'reply' },
    ),
  invitation: () => small('invitation', { invitation: writeInvitation(anInvitation()) }),
  handIn: () => small('handIn', { sealed: 'YWdl' }),
  handIns: () => small('handIns', { sealed: ['YWdl', 'YWdm'] }),
  roundKey: () => small('roundKey', aRoundKey()),
  publicView: () => small('publicView', SPREAD_VIEW),
}
