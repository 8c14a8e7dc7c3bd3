import type { Nation, Sector } from '#src/domain/record/organisation.ts'

/** When something is due again. */
export interface DutyRhythm {
  readonly everyYears: 1 | 2 | 4 | 5
  /**
   * fixed: on a day that the law names. fromLast: so long after it was last done, and on the named
   * day where that is not known.
   */
  readonly counts: 'fixed' | 'fromLast'
  /** MM-DD; left out where the law names no day. */
  readonly day?: string | undefined
  /** The first year in which it was due; later ones are counted from it. */
  readonly firstYear?: number | undefined
}

/** Whom the law means, and when. Days are YYYY-MM-DD, and count themselves. */
export interface DutyRule {
  readonly id: string
  readonly nation: Nation
  readonly bodies: readonly Sector[]
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Applies from this number of staff on. */
  readonly staffFrom?: number | undefined
  readonly due?: DutyRhythm | undefined
}

/** Something to know about the law, which nobody has to meet. */
export interface DutyNote {
  readonly nations: readonly Nation[]
  readonly bodies: readonly Sector[]
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** A kind of body: in which nations it exists, from which month to which (YYYY-MM). */
export interface KindOfBody {
  readonly id: Sector
  readonly nations: readonly Nation[]
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** What decides which duties a body has. */
export interface DutyBody {
  readonly nation: Nation
  readonly sector: Sector
  /** Null: nobody has said yet. */
  readonly headcount: number | null
}
