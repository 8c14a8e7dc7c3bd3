export interface TypedPassphrase {
  readonly first: string
  readonly again: string
}

export const BLANK: TypedPassphrase = { first: '', again: '' }

/** Fewer letters, and a patient program would find it, however long each try takes. */
const LEAST_LETTERS = 12

export interface PassphraseProblems {
  readonly first: 'short' | null
  readonly again: 'differs' | null
}

/** Spaces at the ends do not count: a keyboard on a screen adds them. */
export function problemsOf({ first, again }: TypedPassphrase): PassphraseProblems {
  const isShort = Array.from(first.trim()).length < LEAST_LETTERS
  const isSame = first.normalize('NFC').trim() === again.normalize('NFC').trim()
  return { first: isShort ? 'short' : null, again: isSame ? null : 'differs' }
}
