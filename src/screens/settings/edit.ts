const LONGEST_NAME = 200

export interface Edit {
  readonly name: string
  /** null: there is none, or it can no longer change. */
  readonly date: string | null
}

export type EditError =
  | 'missing'
  | 'tooLong'
  | 'date'
  /** Closed on another screen in the meantime. */
  | 'locked'
  /** Removed on another screen in the meantime. */
  | 'gone'
  | 'notKept'

export function checkEdit({ name, date }: Edit): EditError | null {
  if (name.trim() === '') return 'missing'
  if (name.trim().length > LONGEST_NAME) return 'tooLong'
  return date === '' ? 'date' : null
}
