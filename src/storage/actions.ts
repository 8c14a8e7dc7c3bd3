import { BLANK_ACTION, type ActionDetails } from '#src/domain/plan/new-action.ts'
import type { Action } from '#src/domain/record/action.ts'
import { change, type Change } from './change.ts'
import type { Store } from './handle.ts'
import { readOrganisation } from './organisation-records.ts'
import type { Missing, Saved } from './refusals.ts'
import { readOne, readWhere } from './rows.ts'

export type NewAction = Pick<ActionDetails, 'what'> & Partial<ActionDetails>

export interface ActionAdded extends Saved {
  readonly actionId: string
}

/** In no order: see inPlanOrder. */
export function listActions(store: Store, organisationId: string): Promise<readonly Action[]> {
  return readWhere(store, 'action', 'organisationId', organisationId)
}

export function listActionsOfRound(store: Store, roundId: string): Promise<readonly Action[]> {
  return readWhere(store, 'action', 'roundId', roundId)
}

/** Of this organisation only: the address could name another's. */
export async function getAction(
  store: Store,
  organisationId: string,
  id: string,
): Promise<Action | undefined> {
  const action = await readOne(store, 'action', id)
  return action?.organisationId === organisationId ? action : undefined
}

/** A step of a round is in the plan once, however often it is tapped. */
export async function addAction(
  store: Store,
  organisationId: string,
  fields: NewAction,
): Promise<ActionAdded | Missing> {
  // Also one whose own record cannot be read: its rounds and its plan still can.
  if ((await readOrganisation(store, organisationId)) === undefined) {
    return { ok: false, kind: 'missing' }
  }
  return change<ActionAdded>(store, ['action'], async (on) => {
    const there = await findSameStep(on, fields)
    if (there !== undefined) return { ok: true, actionId: there.id }
    const actionId = on.newId()
    await on.put('action', actionId, { ...startingOn(on.now), ...fields, organisationId })
    return { ok: true, actionId }
  })
}

/** The day is kept, so that a round made later knows to ask what became of it. */
function startingOn(now: string): ActionDetails {
  return { ...BLANK_ACTION, progress: { ...BLANK_ACTION.progress, date: now.slice(0, 10) } }
}

async function findSameStep(
  on: Change,
  { roundId = null, libraryItem = null, questionMeaning = null }: NewAction,
): Promise<Action | undefined> {
  if (roundId === null || libraryItem === null) return undefined
  const ofRound = await on.list('action', 'roundId', roundId)
  return ofRound.find(
    (action) => action.libraryItem === libraryItem && action.questionMeaning === questionMeaning,
  )
}

/** Only what is named is written: another tab may be changing the rest. */
export function saveAction(
  store: Store,
  id: string,
  patch: Partial<ActionDetails>,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['action'], async (on) => {
    if ((await on.find('action', id)) === undefined) return { ok: false, kind: 'missing' }
    await on.patch('action', id, patch)
    return { ok: true }
  })
}

type ActionNote = Action['notes'][number]

export function addActionNote(store: Store, id: string, text: string): Promise<Saved | Missing> {
  return changeNotes(store, id, (notes, now) => [...notes, { at: now, text }])
}

export function removeActionNote(
  store: Store,
  id: string,
  note: ActionNote,
): Promise<Saved | Missing> {
  return changeNotes(store, id, (notes) => notes.filter((one) => !isSameNote(one, note)))
}

export function restoreActionNote(
  store: Store,
  id: string,
  note: ActionNote,
): Promise<Saved | Missing> {
  return changeNotes(store, id, (notes) => [...notes.filter((one) => !isSameNote(one, note)), note])
}

/** Begins with those that are stored, whatever the screen showed. */
function changeNotes(
  store: Store,
  id: string,
  work: (notes: readonly ActionNote[], now: string) => readonly ActionNote[],
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['action'], async (on) => {
    const action = await on.find('action', id)
    if (action === undefined) return { ok: false, kind: 'missing' }
    await on.patch('action', id, { notes: work(action.notes, on.now) })
    return { ok: true }
  })
}

function isSameNote(one: ActionNote, other: ActionNote): boolean {
  return one.at === other.at && one.text === other.text
}

export function removeAction(store: Store, id: string): Promise<void> {
  return change(store, ['action'], async (on) => {
    if (await on.find('action', id)) await on.remove('action', id)
  })
}

export function restoreAction(store: Store, id: string): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['action'], async (on) => {
    if (await on.findRemoved('action', id)) await on.restore('action', id)
    return (await on.find('action', id)) === undefined
      ? { ok: false, kind: 'missing' }
      : { ok: true }
  })
}

/** What the room may write down of one action as it talks about one question. */
export type Proposal = Pick<ActionDetails, 'what' | 'owner' | 'due'>

/**
 * At most one for each question of a round, so its id is theirs, on every device. Without the slash
 * of idOf, for it stands in an address.
 */
export function proposalId(roundId: string, questionMeaning: string): string {
  return `${roundId}.${questionMeaning}`
}

/** Emptied, it is gone; typed again, it is back. */
export function saveProposal(
  store: Store,
  roundId: string,
  questionMeaning: string,
  proposal: Proposal,
): Promise<Saved | Missing> {
  return change<Saved | Missing>(store, ['round', 'action'], async (on) => {
    const round = await on.find('round', roundId)
    if (round === undefined) return { ok: false, kind: 'missing' }
    const id = proposalId(roundId, questionMeaning)
    const there = await on.find('action', id)
    if (isEmpty(proposal)) {
      if (there !== undefined) await on.remove('action', id)
      return { ok: true }
    }
    if ((there ?? (await on.findRemoved('action', id))) === undefined) {
      const { organisationId } = round
      const of = { roundId, questionMeaning, organisationId }
      await on.put('action', id, { ...startingOn(on.now), ...proposal, ...of })
      return { ok: true }
    }
    if (there === undefined) await on.restore('action', id)
    await on.patch('action', id, proposal)
    return { ok: true }
  })
}

function isEmpty({ what, owner, due }: Proposal): boolean {
  return what.trim() === '' && owner.trim() === '' && due === null
}
