import { SHARED_KINDS, type SharedRecords } from '#src/domain/merge/shared.ts'
import { mergeWorkspaces } from '#src/domain/merge/merge-workspaces.ts'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Response, Withdrawal } from '#src/domain/record/response.ts'
import type { Reveal } from '#src/domain/record/reveal.ts'
import { createRecord } from '#src/domain/record/write.ts'
import type { Choice } from '#src/domain/answer/answer.ts'
import { NOW, ROUND_ID } from '#tests/support/records.ts'

/** A workspace with these records and no others. */
export function aWorkspace(records: Partial<SharedRecords> = {}): SharedRecords {
  const empty = Object.fromEntries(SHARED_KINDS.map((kind) => [kind, []]))
  return { ...empty, ...records } as unknown as SharedRecords
}

export function mergeAll(...workspaces: readonly SharedRecords[]): SharedRecords {
  return workspaces.reduce(
    (merged, workspace) => mergeWorkspaces(merged, workspace).records,
    aWorkspace(),
  )
}

export function textOf(workspace: SharedRecords): string {
  return canonicalJson(SHARED_KINDS.map((kind) => [kind, workspace[kind]]))
}

export function aResponse(id: string, note: string, roundId = ROUND_ID): Response {
  const answers = { listening: { choice: 2 as Choice, howSure: null, note } }
  return { id, roundId, role: null, answers, counters: {}, deleted: null }
}

/** Of a response, by its id; of all raw answers, by the id of the round. */
export function aMark(id: string, roundId = ROUND_ID): Withdrawal {
  return { id, roundId, counters: {}, deleted: null }
}

export function aReveal(id: string, patch: Partial<Reveal> = {}): Reveal {
  const fields = { roundId: ROUND_ID, number: 1, at: NOW, handedIn: 6, shown: {} }
  return { ...createRecord<Reveal>(id, fields, 4), ...patch }
}
