/** So many can be held in mind and followed up; the one council among the sources chose seven. */
const FEWEST = 3
const MOST = 7

export type HowMany = 'none' | 'few' | 'fitting' | 'many'

/** A word of advice and no lock: a body may have its reasons. */
export function howMany(chosen: number): HowMany {
  if (chosen === 0) return 'none'
  if (chosen < FEWEST) return 'few'
  return chosen <= MOST ? 'fitting' : 'many'
}
