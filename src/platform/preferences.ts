// What must be known before the database is open: how to show the first screen.
// Blocked storage (private windows, strict settings) is no error here: what
// was chosen then lasts as long as the page.
import { keyFor } from './folder.ts'

const untilClosed = new Map<string, string>()

export type Preference = 'language' | 'theme' | 'textSize' | 'hasData' | 'sound'

export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(keyFor(name)) ?? untilClosed.get(name) ?? null
  } catch {
    return untilClosed.get(name) ?? null
  }
}

export function writePreference(name: Preference, value: string | null): void {
  if (value === null) untilClosed.delete(name)
  else untilClosed.set(name, value)
  try {
    if (value === null) localStorage.removeItem(keyFor(name))
    else localStorage.setItem(keyFor(name), value)
  } catch {
    // Kept above for this visit.
  }
}
