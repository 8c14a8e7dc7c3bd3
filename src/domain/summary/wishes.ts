import type { Closure } from '#src/domain/record/closure.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import type { SummaryDraft } from '#src/domain/record/summary-draft.ts'

/** The parts that a body may leave out. Where it stands, and how that was found, always go along. */
export const OPTIONAL_SECTIONS = [
  'change',
  'profile',
  'holdsBack',
  'movesOn',
  'reasons',
  'evidence',
  'outcomes',
  'actions',
  'turnout',
] as const
export type OptionalSection = (typeof OPTIONAL_SECTIONS)[number]

/** What is chosen for a summary, whosever round it is of. */
export type Wishes = Omit<FieldsOf<SummaryDraft>, 'organisationId' | 'roundId'>

/** What is done goes along only if wished. */
const AT_FIRST: Omit<Wishes, 'revision'> = {
  version: 1,
  named: true,
  comparedWith: null,
  leftOut: ['actions'],
  edits: [],
  standing: { status: 'draft', approved: { body: '', date: null } },
}

/**
 * What was chosen so far. A round that was closed anew says other things than what was approved, so
 * its summary is a new version and a draft; what people wrote stays, for them to look through.
 */
export function wishesFor(
  stored: SummaryDraft | undefined,
  { revision }: Pick<Closure, 'revision'>,
): Wishes {
  if (stored === undefined) return { ...AT_FIRST, revision }
  const { version, named, comparedWith, leftOut, edits, standing } = stored
  const wishes = { revision, version, named, comparedWith, leftOut, edits, standing }
  return stored.revision === revision ? wishes : { ...wishes, ...nextVersion(wishes) }
}

/** The words were written for what an earlier close said. */
export function isOfEarlierClose(
  stored: SummaryDraft | undefined,
  { revision }: Pick<Closure, 'revision'>,
): boolean {
  return stored !== undefined && stored.revision !== revision
}

/** What a body approved stays as it was approved: who wants it otherwise begins a new version. */
export function isLocked({ standing }: Pick<Wishes, 'standing'>): boolean {
  return standing.status !== 'draft'
}

export function nextVersion({
  version,
}: Pick<Wishes, 'version'>): Pick<Wishes, 'version' | 'standing'> {
  return { version: version + 1, standing: AT_FIRST.standing }
}

export function isWanted({ leftOut }: Pick<Wishes, 'leftOut'>, section: OptionalSection): boolean {
  return !leftOut.includes(section)
}

export function withSection(
  { leftOut }: Pick<Wishes, 'leftOut'>,
  section: OptionalSection,
  isIn: boolean,
): Pick<Wishes, 'leftOut'> {
  const others = leftOut.filter((one) => one !== section)
  return { leftOut: isIn ? others : [...others, section] }
}

/** Null takes the edit back. */
export function withEdit(
  { edits }: Pick<Wishes, 'edits'>,
  part: string,
  text: string | null,
): Pick<Wishes, 'edits'> {
  const others = edits.filter((edit) => edit.part !== part)
  return { edits: text === null ? others : [...others, { part, text }] }
}
