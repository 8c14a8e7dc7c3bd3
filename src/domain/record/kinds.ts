import type { z } from './zod.ts'
import { actionSchema } from './action.ts'
import { agreedAnswerSchema } from './agreed-answer.ts'
import { closureSchema } from './closure.ts'
import { dataReadinessSchema } from './data-readiness.ts'
import { draftAnswerSchema } from './draft-answer.ts'
import { dutyStateSchema } from './duty-state.ts'
import { evidenceBaseSchema } from './evidence-base.ts'
import { evidenceCheckSchema, evidenceLinkSchema, evidenceSchema } from './evidence.ts'
import { invitationKeySchema, invitationSchema } from './invitation.ts'
import { backupLogSchema, importLogSchema, sharingLogSchema } from './logs.ts'
import { organisationSchema } from './organisation.ts'
import { outcomeReadingSchema, outcomeSchema } from './outcome.ts'
import { partnershipPrinciplesSchema } from './partnership-principles.ts'
import { peerReplySchema, peerSummarySchema } from './peer-summary.ts'
import { prioritySiftingSchema } from './priority-sifting.ts'
import { quarantineSchema } from './quarantine.ts'
import type { Immutable } from './record.ts'
import { rawErasureSchema, responseSchema, sealedCopySchema, withdrawalSchema } from './response.ts'
import { revealSchema } from './reveal.ts'
import { roundSchema } from './round.ts'
import { runningOrderSchema } from './running-order.ts'
import { settingSchema } from './setting.ts'
import { summaryDraftSchema } from './summary-draft.ts'
import { unitSchema } from './unit.ts'

/** Every kind of record. The names are those of the tables and of the parts of a journey file. */
export const KINDS = {
  organisation: organisationSchema,
  unit: unitSchema,
  round: roundSchema,
  invitation: invitationSchema,
  invitationKey: invitationKeySchema,
  draftAnswer: draftAnswerSchema,
  response: responseSchema,
  withdrawal: withdrawalSchema,
  rawErasure: rawErasureSchema,
  sealedCopy: sealedCopySchema,
  reveal: revealSchema,
  agreedAnswer: agreedAnswerSchema,
  closure: closureSchema,
  evidence: evidenceSchema,
  evidenceLink: evidenceLinkSchema,
  evidenceCheck: evidenceCheckSchema,
  action: actionSchema,
  outcome: outcomeSchema,
  outcomeReading: outcomeReadingSchema,
  prioritySifting: prioritySiftingSchema,
  evidenceBase: evidenceBaseSchema,
  dataReadiness: dataReadinessSchema,
  partnershipPrinciples: partnershipPrinciplesSchema,
  dutyState: dutyStateSchema,
  runningOrder: runningOrderSchema,
  summaryDraft: summaryDraftSchema,
  peerSummary: peerSummarySchema,
  peerReply: peerReplySchema,
  backupLog: backupLogSchema,
  importLog: importLogSchema,
  sharingLog: sharingLogSchema,
  quarantine: quarantineSchema,
  setting: settingSchema,
} as const

export type Kind = keyof typeof KINDS
export type RecordOf<K extends Kind> = Immutable<z.infer<(typeof KINDS)[K]>>

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name)
}

export type ReadRecord<K extends Kind> =
  | { readonly ok: true; readonly record: RecordOf<K> }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Problems are paths and never contents: they may be shown, and kept in a log. */
export function readRecord<K extends Kind>(kind: K, raw: unknown): ReadRecord<K> {
  const read = KINDS[kind].safeParse(raw)
  if (read.success) return { ok: true, record: read.data as RecordOf<K> }
  const problems = read.error.issues.slice(0, PROBLEMS_KEPT)
  return { ok: false, problems: problems.map((issue) => `${issue.path.join('.')}: ${issue.code}`) }
}

const PROBLEMS_KEPT = 20
