import type { Kind } from '#src/domain/record/kinds.ts'

export interface DatabaseVersion {
  readonly version: number
  /** What the rows of this version look like; a step up runs the record migrations. */
  readonly recordVersion: number
  /** For each table the key and what it is looked up by. */
  readonly stores: Readonly<Record<string, string>>
  /** Tables that hold no records: nothing in them is migrated, merged or exported. */
  readonly deviceStores?: Readonly<Record<string, string>>
}

const FIRST_STORES = {
  organisation: 'id',
  unit: 'id, organisationId',
  round: 'id, organisationId',
  invitation: 'id, roundId',
  invitationKey: 'id, roundId',
  draftAnswer: 'id, roundId',
  response: 'id, roundId',
  withdrawal: 'id, roundId',
  sealedCopy: 'id, roundId',
  reveal: 'id, roundId',
  agreedAnswer: 'id, roundId',
  closure: 'id, roundId, organisationId',
  evidence: 'id, organisationId',
  evidenceLink: 'id, roundId, evidenceId',
  evidenceCheck: 'id, roundId',
  action: 'id, organisationId, roundId',
  outcome: 'id, organisationId',
  outcomeReading: 'id, outcomeId',
  prioritySifting: 'id, organisationId',
  evidenceBase: 'id, organisationId',
  dataReadiness: 'id, organisationId',
  partnershipPrinciples: 'id, organisationId, unitId',
  dutyState: 'id, organisationId',
  runningOrder: 'id, roundId',
  peerSummary: 'id',
  backupLog: 'id',
  importLog: 'id',
  sharingLog: 'id, organisationId, roundId',
  quarantine: 'id',
  setting: 'id',
} as const

const SECOND_STORES = {
  ...FIRST_STORES,
  rawErasure: 'id, roundId',
} as const

const STORES = {
  ...SECOND_STORES,
  summaryDraft: 'id, organisationId, roundId',
  peerReply: 'id, roundId',
} as const satisfies Record<Kind, string>

const DEVICE_STORES = { formDraft: 'id, scope' } as const

/** Every version that was ever released, oldest first. None is changed or taken out. */
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  { version: 1, recordVersion: 1, stores: FIRST_STORES },
  { version: 2, recordVersion: 1, stores: SECOND_STORES, deviceStores: DEVICE_STORES },
  { version: 3, recordVersion: 1, stores: STORES, deviceStores: DEVICE_STORES },
]

export const LATEST_DATABASE_VERSION = Math.max(...DATABASE_VERSIONS.map(({ version }) => version))

/** The versions that no stored example shows to be still readable. */
export function versionsWithoutFixture(
  versions: readonly DatabaseVersion[],
  fixtureVersions: readonly number[],
): number[] {
  return versions.map(({ version }) => version).filter((one) => !fixtureVersions.includes(one))
}

/** own: the person's work; example: the fictional council; practice: a session to try things out. */
export type Workspace = 'own' | 'example' | 'practice'

/** What is made up has a database of its own, so that nothing of it can be taken for real work. */
const DATABASE_NAMES: Readonly<Record<Workspace, string>> = {
  own: 'journey',
  example: 'journey-example',
  practice: 'journey-practice',
}

/** `folder` keeps copies of the app on one server apart; empty, or a path that begins with a slash. */
export function databaseName(workspace: Workspace, folder: string): string {
  return DATABASE_NAMES[workspace] + folder
}
