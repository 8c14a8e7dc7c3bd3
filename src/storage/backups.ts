import type { WorkSoFar } from '#src/domain/backup/reminder.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import type { Kind } from '#src/domain/record/kinds.ts'
import type { BackupLog } from '#src/domain/record/logs.ts'
import type { Envelope, FieldsOf } from '#src/domain/record/record.ts'
import { latestCounter } from '#src/domain/record/write.ts'
import { eachBatch } from './batches.ts'
import { change } from './change.ts'
import { currentCount } from './counter.ts'
import { readEverything } from './everything.ts'
import { insideOf, type Store } from './handle.ts'
import { readAll, readOne, readRemoved } from './rows.ts'

// What was saved to files. Nothing here counts as work: a log that is written must not make the
// backup that it tells of look old.

export interface ForBackup {
  readonly everything: Everything
  readonly counter: number
}

/** All records, and the count that they go up to, at one moment. */
export function readForBackup(store: Store): Promise<ForBackup> {
  const { db } = insideOf(store)
  return db.transaction('r', db.tables, async () => ({
    counter: await currentCount(db),
    everything: await readEverything(store),
  }))
}

/** Newest first. */
export async function listBackups(store: Store): Promise<readonly BackupLog[]> {
  const logs = await readAll(store, 'backupLog')
  return logs.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}

/** Gives the id of the log. */
export function noteBackup(store: Store, fields: FieldsOf<BackupLog>): Promise<string> {
  return change(store, ['backupLog'], async (on) => {
    const id = on.newId()
    await on.seal('backupLog', id, fields)
    return id
  })
}

/** Somebody said that the file is in its place. */
export function placeBackup(store: Store, id: string): Promise<void> {
  return change(store, ['backupLog'], async (on) => {
    const log = await on.find('backupLog', id)
    if (log !== undefined) await on.seal('backupLog', id, { ...log, placedAt: on.now })
  })
}

/** Somebody said that the file is there no more. Gives what was known of it, to undo that. */
export function forgetBackup(store: Store, id: string): Promise<BackupLog | undefined> {
  return change(store, ['backupLog'], async (on) => {
    const log = await on.find('backupLog', id)
    await on.erase('backupLog', [id])
    return log
  })
}

export function bringBackBackup(store: Store, { id, ...log }: BackupLog): Promise<void> {
  return change(store, ['backupLog'], (on) => on.seal('backupLog', id, log))
}

/** Files that were saved while the single answers of a round were kept; newest first. */
export async function listBackupsHolding(
  store: Store,
  roundId: string,
): Promise<readonly BackupLog[]> {
  const logs = await listBackups(store)
  return logs.filter(({ holdsAnswersOf }) => holdsAnswersOf.includes(roundId))
}

/** The rounds that anybody has handed in to, in one look at the index and none at what. */
export async function roundsWithResponses(store: Store): Promise<ReadonlySet<string>> {
  const ids = await insideOf(store).db.rows('response').orderBy('roundId').uniqueKeys()
  return new Set(ids.map(String))
}

/** The rounds, in sight or not, of which nothing may be erased: a request is open. */
export async function roundsWithRequests(store: Store): Promise<ReadonlySet<string>> {
  const rounds = [...(await readAll(store, 'round')), ...(await readRemoved(store, 'round'))]
  return new Set(rounds.flatMap(({ id, retention }) => (retention.pausedAt === null ? [] : [id])))
}

export interface NewWork {
  /** Records that were written or deleted. */
  readonly things: number
  /** Responses that came in; those that went are not counted. */
  readonly handIns: number
}

/** Since a backup; without one, all there is. */
export async function readNewWork(store: Store, log: BackupLog | undefined): Promise<NewWork> {
  const { db } = insideOf(store)
  const after = log?.counter ?? 0
  return db.transaction('r', db.tables, async () => {
    let things = 0
    for (const kind of COUNTED) {
      await eachBatch(db.rows(kind), (rows) => {
        things += rows.filter((row) => latestCounter(row as unknown as Envelope) > after).length
      })
    }
    const responses = await db.rows('response').count()
    return { things, handIns: Math.max(0, responses - (log?.responses ?? 0)) }
  })
}

/** What a person works on; links, codes and keys come with one of these. */
const COUNTED: readonly Kind[] = [
  'organisation',
  'unit',
  'round',
  'invitation',
  'draftAnswer',
  'reveal',
  'agreedAnswer',
  'closure',
  'evidence',
  'evidenceCheck',
  'action',
  'outcome',
  'outcomeReading',
  'prioritySifting',
  'evidenceBase',
  'dataReadiness',
  'partnershipPrinciples',
  'dutyState',
  'runningOrder',
  'summaryDraft',
  'peerSummary',
  'peerReply',
]

/** What the reminder goes by. Nothing is looked through for it: home must not wait. */
export async function readWorkSoFar(store: Store): Promise<WorkSoFar> {
  const { db } = insideOf(store)
  const last = (await listBackups(store)).find(({ placedAt }) => placedAt !== null)
  const rounds = await readAll(store, 'round')
  const closures = await readAll(store, 'closure')
  const imports = await readAll(store, 'importLog')
  const isNew =
    (await currentCount(db)) > (last?.counter ?? 0) ||
    (await db.rows('response').count()) > (last?.responses ?? 0)
  return {
    lastAt: last?.at ?? null,
    begunAt: rounds.map(({ createdAt }) => createdAt).toSorted()[0] ?? null,
    takenInAt: latest(imports.map(({ at }) => at)),
    closedAt: latest(closures.map(({ closedAt }) => closedAt)),
    putOffUntil: await readPutOff(store),
    hasNewWork: isNew,
  }
}

function latest(times: readonly string[]): string | null {
  return times.toSorted().at(-1) ?? null
}

const PUT_OFF = 'backupPutOffUntil'

async function readPutOff(store: Store): Promise<string | null> {
  const setting = await readOne(store, 'setting', PUT_OFF)
  return typeof setting?.value === 'string' ? setting.value : null
}

export function putOffBackup(store: Store, until: string): Promise<void> {
  return change(store, [], (on) => on.seal('setting', PUT_OFF, { value: until }))
}
