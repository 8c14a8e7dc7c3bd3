import type { EvidenceBase } from '#src/domain/record/evidence-base.ts'
import { idOf } from '#src/domain/record/ids.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readWhere } from './rows.ts'

export function listEvidenceBase(
  store: Store,
  organisationId: string,
): Promise<readonly EvidenceBase[]> {
  return readWhere(store, 'evidenceBase', 'organisationId', organisationId)
}

export async function saveEvidenceBase(
  store: Store,
  organisationId: string,
  source: string,
  entry: EvidenceBase['entry'],
): Promise<Saved | Missing> {
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  return change<Saved>(store, ['evidenceBase'], async (on) => {
    await on.put('evidenceBase', idOf(organisationId, source), { organisationId, source, entry })
    return { ok: true }
  })
}
