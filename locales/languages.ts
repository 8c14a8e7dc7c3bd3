export interface Language {
  readonly code: string
  /** The language's name for itself. */
  readonly name: string
  /** Written here because not every browser and Node can be asked for it. */
  readonly dir: 'ltr' | 'rtl'
  /** Only complete languages are offered, checked and kept for use offline. */
  readonly complete: boolean
  /** Offered while developing only. */
  readonly development?: boolean
}

/** Add a language here and a folder of the same name beside this file. */
export const languages: readonly Language[] = [
  { code: 'en', name: 'English', dir: 'ltr', complete: true },
  // A false language that runs from right to left and shows keys in the place of words.
  { code: 'ar-XB', name: 'False right-to-left', dir: 'rtl', complete: false, development: true },
]
