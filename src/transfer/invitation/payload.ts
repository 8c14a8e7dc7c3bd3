import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad } from '@scure/base'
import { invitationSchema, type Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import { isPublicKey } from './key-text.ts'
import { packId, unpackId } from './packed-id.ts'

// An invitation as one word: `i`, its version, a full stop, and base64url of a JSON list in UTF-8
// with the first bytes of its SHA-256 behind it. Without names of fields, because it has to fit a
// picture that a shaky hand can read.

const VERSION = 1
const CHECK_BYTES = 4
/** Far more than a person can choose from. */
const ROLES_MAX = 20

const fieldsSchema = z.omit(invitationSchema, { id: true, counters: true, deleted: true })

const packed = z.tuple([
  z.string(),
  z.string(),
  z.tuple([z.string(), z.string(), z.string(), z.string()]),
  z.string(),
  z.string(),
  z.nullable(z.string()),
  z.tuple([z.string(), z.number(), z.number()]),
  z.string(),
  z.array(z.tuple([z.string(), z.string()])).check(z.maxLength(ROLES_MAX)),
  z.literal([0, 1]),
  z.literal([0, 1]),
  z.string().check(z.refine(isPublicKey)),
])

export type ReadPayload =
  | { readonly ok: true; readonly invitation: FieldsOf<Invitation> }
  | { readonly ok: false; readonly kind: 'foreign' | 'newer' | 'damaged' }

export function writePayload(fields: FieldsOf<Invitation>): string {
  const { organisation, questionsVersion } = fields
  const list: z.infer<typeof packed> = [
    packId(fields.roundId),
    packId(fields.organisationId),
    [organisation.name, organisation.sector, organisation.nation, organisation.communitiesPhrase],
    fields.roundName,
    fields.roundDate,
    fields.endTime,
    [questionsVersion.setId, questionsVersion.major, questionsVersion.minor],
    fields.language,
    fields.roles.map(({ id, name }) => [packId(id), name]),
    fields.stageNamesShown ? 1 : 0,
    fields.practice ? 1 : 0,
    fields.publicKey,
  ]
  const bytes = new TextEncoder().encode(JSON.stringify(list))
  return `i${VERSION}.${base64urlnopad.encode(Uint8Array.from([...bytes, ...checkOf(bytes)]))}`
}

export function readPayload(payload: string): ReadPayload {
  const shape = /^i(\d+)(?:\.([\w-]*))?$/.exec(payload)
  if (shape === null) return { ok: false, kind: 'foreign' }
  const [, version, body = ''] = shape
  if (Number(version) > VERSION) return { ok: false, kind: 'newer' }
  const invitation = Number(version) === VERSION ? unpack(decode(body)) : null
  return invitation === null ? { ok: false, kind: 'damaged' } : { ok: true, invitation }
}

function unpack(raw: unknown): FieldsOf<Invitation> | null {
  const read = packed.safeParse(raw)
  if (!read.success) return null
  const [roundId, organisationId, organisation, roundName, roundDate, endTime, set, ...rest] =
    read.data
  const [language, roles, stageNamesShown, practice, publicKey] = rest
  const [name, sector, nation, communitiesPhrase] = organisation
  const [setId, major, minor] = set
  const fields = fieldsSchema.safeParse({
    roundId: unpackId(roundId),
    organisationId: unpackId(organisationId),
    organisation: { name, sector, nation, communitiesPhrase },
    roundName,
    roundDate,
    endTime,
    questionsVersion: { setId, major, minor },
    language,
    roles: roles.map(([id, roleName]) => ({ id: unpackId(id), name: roleName })),
    stageNamesShown: stageNamesShown === 1,
    practice: practice === 1,
    publicKey,
  })
  return fields.success ? fields.data : null
}

/** Null where it is not what was written. */
function decode(body: string): unknown {
  try {
    const bytes = base64urlnopad.decode(body)
    const json = bytes.subarray(0, -CHECK_BYTES)
    const check = bytes.subarray(-CHECK_BYTES)
    if (!checkOf(json).every((byte, index) => byte === check[index])) return null
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json))
  } catch {
    return null
  }
}

function checkOf(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, CHECK_BYTES)
}
