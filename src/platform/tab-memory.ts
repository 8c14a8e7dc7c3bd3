import { keyFor } from './folder.ts'

// What must outlive a reload of this tab and nothing else. Blocked storage is no error: what is kept
// then lasts as long as the page.
export function readTab(name: string): string | null {
  try {
    return sessionStorage.getItem(keyFor(name))
  } catch {
    return null
  }
}

export function writeTab(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(keyFor(name))
    else sessionStorage.setItem(keyFor(name), value)
  } catch {
    // Kept by the caller for this visit.
  }
}
