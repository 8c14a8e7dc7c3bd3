// What must outlive a reload of this tab and nothing else. Blocked storage is no error: what is kept
// then lasts as long as the page.
const PREFIX = 'journey.'

export function readTab(name: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function writeTab(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + name)
    else sessionStorage.setItem(PREFIX + name, value)
  } catch {
    // Kept by the caller for this visit.
  }
}
