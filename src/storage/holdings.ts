import type { Kind } from '#src/domain/record/kinds.ts'
import type { BackupLog } from '#src/domain/record/logs.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import { eraseOn } from '#src/domain/workshop/retention.ts'
import { listBackups } from './backups.ts'
import { insideOf, type Store } from './handle.ts'
import { listOrganisations } from './organisations.ts'
import { listQuarantine } from './quarantine.ts'
import { listRounds } from './round-list.ts'
import { countWhere, readAll, readOne, readRemoved, readWhere } from './rows.ts'

// What is held of whom, how much of it and until when; never what it says.

const OF_ROUND = ['agreedAnswer', 'closure', 'reveal', 'evidenceLink', 'draftAnswer'] as const
const OF_ORGANISATION = ['unit', 'evidence', 'action', 'outcome'] as const

/** The rest, by what people would call it: left out, the document would not say what is held. */
const ALSO = {
  work: [
    'evidenceCheck',
    'outcomeReading',
    'prioritySifting',
    'evidenceBase',
    'dataReadiness',
    'partnershipPrinciples',
    'dutyState',
    'runningOrder',
  ],
  invitations: ['invitation', 'invitationKey'],
  summaries: ['summaryDraft', 'sharingLog'],
  imports: ['importLog'],
} as const

export type RoundKind = (typeof OF_ROUND)[number]
export type OrganisationKind = (typeof OF_ORGANISATION)[number]

/** What single people answered before they talked. */
export type SingleAnswers =
  /** One talk: there are none. */
  | { readonly kind: 'none' }
  /** One person: what they answered is the round itself. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'erased' }
  /** Until the round is closed, and so many days more. */
  | { readonly kind: 'open'; readonly responses: number; readonly days: number }
  /** `on`: 'YYYY-MM-DD'. */
  | { readonly kind: 'until'; readonly responses: number; readonly on: string }
  /** Somebody asked for them by law; `since`: ISO 8601. */
  | { readonly kind: 'paused'; readonly responses: number; readonly since: string }

export interface RoundHolding {
  readonly round: Round
  readonly counts: Readonly<Record<RoundKind, number>>
  readonly answers: SingleAnswers
  /** Files that hold the single answers; newest first. */
  readonly backups: readonly BackupLog[]
}

export interface OrganisationHolding {
  readonly organisation: Organisation
  readonly counts: Readonly<Record<OrganisationKind, number>>
  /** Newest first. */
  readonly rounds: readonly RoundHolding[]
}

export interface Holdings {
  readonly organisations: readonly OrganisationHolding[]
  readonly peerSummaries: number
  /** What peers said of summaries of ours. */
  readonly peerReplies: number
  /** Copies of one's own answers, sealed; and the last day of any of them, 'YYYY-MM-DD'. */
  readonly sealedCopies: { readonly count: number; readonly until: string | null }
  /** Deleted, and there to be brought back. */
  readonly deleted: number
  readonly damaged: number
  readonly also: Readonly<Record<keyof typeof ALSO, number>>
  /** Typed into a form and not yet sent. */
  readonly typed: number
  readonly backups: readonly BackupLog[]
}

export async function listHoldings(store: Store): Promise<Holdings> {
  const [organisations, rounds, backups] = await Promise.all([
    listOrganisations(store),
    listRounds(store),
    listBackups(store),
  ])
  const copies = await readAll(store, 'sealedCopy')
  return {
    organisations: await Promise.all(
      organisations.map(async (organisation) => ({
        organisation,
        counts: await countEach(store, OF_ORGANISATION, 'organisationId', organisation.id),
        rounds: await Promise.all(
          rounds
            .filter(({ organisationId }) => organisationId === organisation.id)
            .map((round) => holdingOf(store, round, backups)),
        ),
      })),
    ),
    peerSummaries: (await readAll(store, 'peerSummary')).length,
    peerReplies: (await readAll(store, 'peerReply')).length,
    sealedCopies: {
      count: copies.length,
      until:
        copies
          .map(({ keepUntil }) => keepUntil)
          .toSorted()
          .at(-1) ?? null,
    },
    deleted: await countDeleted(store),
    damaged: (await listQuarantine(store)).length,
    also: await countAlso(store),
    typed: await insideOf(store).db.formDrafts().count(),
    backups,
  }
}

async function holdingOf(
  store: Store,
  round: Round,
  backups: readonly BackupLog[],
): Promise<RoundHolding> {
  return {
    round,
    counts: await countEach(store, OF_ROUND, 'roundId', round.id),
    answers: await singleAnswersOf(store, round),
    backups: backups.filter(({ holdsAnswersOf }) => holdsAnswersOf.includes(round.id)),
  }
}

async function singleAnswersOf(store: Store, round: Round): Promise<SingleAnswers> {
  if (round.mode === 'alone') return { kind: 'alone' }
  if (round.mode === 'together') return { kind: 'none' }
  const responses = await countWhere(store, 'response', 'roundId', round.id)
  const isErased = (await readOne(store, 'rawErasure', round.id)) !== undefined
  if (isErased && responses === 0) return { kind: 'erased' }
  const { pausedAt, days } = round.retention
  if (pausedAt !== null) return { kind: 'paused', responses, since: pausedAt }
  const on = eraseOn(round, await readWhere(store, 'closure', 'roundId', round.id))
  return on === null ? { kind: 'open', responses, days } : { kind: 'until', responses, on }
}

async function countEach<K extends Kind>(
  store: Store,
  kinds: readonly K[],
  index: string,
  id: string,
): Promise<Readonly<Record<K, number>>> {
  const counts = await Promise.all(
    kinds.map(async (kind) => [kind, await countWhere(store, kind, index, id)] as const),
  )
  return Object.fromEntries(counts) as Readonly<Record<K, number>>
}

async function countAlso(store: Store): Promise<Holdings['also']> {
  const counts = await Promise.all(
    Object.entries(ALSO).map(async ([name, kinds]) => {
      const rows = await Promise.all(kinds.map((kind) => readAll(store, kind)))
      return [name, rows.flat().length] as const
    }),
  )
  return Object.fromEntries(counts) as Holdings['also']
}

async function countDeleted(store: Store): Promise<number> {
  const kinds = ['organisation', 'unit', 'round', 'evidence', 'action', 'outcome'] as const
  const removed = await Promise.all(kinds.map((kind) => readRemoved(store, kind)))
  return removed.flat().length
}
