import type { EvidenceForm } from '#src/domain/round/evidence-form.ts'

// What was typed and not yet added waits here while the page is open, so that going to another
// question and back loses nothing; leaving the page altogether is asked about by the browser.
const drafts = new Map<string, EvidenceForm>()

export function readDraft(key: string): EvidenceForm | undefined {
  return drafts.get(key)
}

export function hasDraft(key: string): boolean {
  return drafts.has(key)
}

export function keepDraft(key: string, draft: EvidenceForm): void {
  drafts.set(key, draft)
  window.addEventListener('beforeunload', warn)
}

export function dropDraft(key: string): void {
  drafts.delete(key)
  if (drafts.size === 0) window.removeEventListener('beforeunload', warn)
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
