import { REPLIES_TO_SHOW } from './may-show.ts'

export interface RoleSize {
  readonly role: string
  readonly replies: number
}

/**
 * The roles of which something may be told. Those that are not shown together hold at least as many
 * replies as a shown one must, or nobody: else the total less what is shown would be their figure.
 *
 * `atLeast` is the fewest replies of a group that may be shown: five for words, ten for counts that
 * leave the room.
 */
export function listShownRoles(sizes: readonly RoleSize[], atLeast: number): string[] {
  const shown = sizes.filter(({ replies }) => replies >= atLeast).toSorted(bySize)
  let hidden = sizes.filter(({ replies }) => replies < atLeast).reduce(sumReplies, 0)
  while (hidden > 0 && hidden < atLeast && shown.length > 0) {
    hidden += shown.shift()?.replies ?? 0
  }
  return sizes.map(({ role }) => role).filter((role) => shown.some((one) => one.role === role))
}

/** The smallest first. Of two of one size the earlier name goes first, on every device alike. */
function bySize(one: RoleSize, other: RoleSize): number {
  return one.replies - other.replies || (one.role < other.role ? -1 : 1)
}

function sumReplies(sum: number, { replies }: RoleSize): number {
  return sum + replies
}

export interface ExpectedRole {
  readonly id: string
  readonly name: string
  /** Null: nobody said how many. */
  readonly expected: number | null
}

export type RoleAdvice =
  | { readonly kind: 'asked' }
  /** Fewer than five are expected: put it together with another, or leave it out. */
  | { readonly kind: 'tooFew'; readonly expected: number }
  | { readonly kind: 'unknown' }
  /** Enough by itself, but one that is too small stands beside it and would show in the difference. */
  | { readonly kind: 'wouldTell' }

/** What to say of each role at set-up, before anybody is asked for theirs. */
export function adviseRoles(roles: readonly ExpectedRole[]): Readonly<Record<string, RoleAdvice>> {
  const sizes = roles.map(({ id, expected }) => ({ role: id, replies: expected ?? 0 }))
  const shown = listShownRoles(sizes, REPLIES_TO_SHOW)
  return Object.fromEntries(roles.map((role) => [role.id, adviceFor(role, shown)]))
}

function adviceFor({ id, expected }: ExpectedRole, shown: readonly string[]): RoleAdvice {
  if (expected === null) return { kind: 'unknown' }
  if (expected < REPLIES_TO_SHOW) return { kind: 'tooFew', expected }
  return shown.includes(id) ? { kind: 'asked' } : { kind: 'wouldTell' }
}

/**
 * The roles as they are to be asked: the two smallest are put together until none is likely to be
 * under five. Left out, a small one would show in the difference. One role alone tells nothing: then
 * nobody is asked.
 */
export function groupRoles<Role extends ExpectedRole>(
  roles: readonly Role[],
): readonly (readonly Role[])[] {
  let groups: readonly (readonly Role[])[] = roles.map((role) => [role])
  for (;;) {
    const [smallest, next] = groups.toSorted((one, other) => sizeOf(one) - sizeOf(other))
    if (smallest === undefined || next === undefined || !isTooSmall(smallest)) break
    const pair = groups.filter((group) => group === smallest || group === next)
    const both = pair.flat()
    groups = groups.flatMap((group) => {
      if (group === pair[0]) return [both]
      return pair.includes(group) ? [] : [group]
    })
  }
  return groups.length > 1 ? groups : []
}

/** Where nobody said how many, it may be one. */
function sizeOf(group: readonly ExpectedRole[]): number {
  return group.reduce((sum, { expected }) => sum + (expected ?? 0), 0)
}

function isTooSmall(group: readonly ExpectedRole[]): boolean {
  return sizeOf(group) < REPLIES_TO_SHOW
}
