import { newId } from './ids.ts'
import { keyFor } from './folder.ts'
import { readTab, writeTab } from './tab-memory.ts'

// A visit is one tab from its opening to its closing, with every reload in between. That work is
// found again after a reload proves nothing: only what an earlier visit left does.

const NAME = 'visit'

let visit: string | undefined

/** The name of this visit. From here on other tabs can tell that it is not over. */
export function currentVisit(): string {
  if (visit !== undefined) return visit
  visit = readTab(NAME) ?? newId()
  writeTab(NAME, visit)
  holdOpen(visit)
  return visit
}

/** Whether a tab of this browser still has it open. Where browsers do not tell, it counts as over. */
export async function isVisitOpen(one: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name === lockName(one))
  } catch {
    return false
  }
}

/** The browser lets go of the lock when the page is gone, however that came about. */
function holdOpen(one: string): void {
  try {
    const untilGone = () => new Promise<never>(() => undefined)
    navigator.locks.request(lockName(one), { mode: 'shared' }, untilGone).catch(() => undefined)
  } catch {
    // Without HTTPS there are no locks.
  }
}

function lockName(one: string): string {
  return keyFor(`${NAME}.${one}`)
}
