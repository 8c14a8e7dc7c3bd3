import { isEvidenceForm, type EvidenceForm } from '#src/domain/round/evidence-form.ts'
import { readTab, writeTab } from '#src/platform/tab-memory.ts'

// What was typed and not yet added waits here, so that going to another question and back, or a
// reload, loses nothing; before the tab is closed the browser asks.
const drafts = new Map<string, EvidenceForm>()

export function readDraft(key: string): EvidenceForm | undefined {
  const kept = drafts.get(key) ?? readTabDraft(key)
  if (kept !== undefined) keepDraft(key, kept)
  return kept
}

export function hasDraft(key: string): boolean {
  return drafts.has(key)
}

export function keepDraft(key: string, draft: EvidenceForm): void {
  drafts.set(key, draft)
  writeTab(`draft.${key}`, JSON.stringify(draft))
  window.addEventListener('beforeunload', warn)
}

export function dropDraft(key: string): void {
  drafts.delete(key)
  writeTab(`draft.${key}`, null)
  if (drafts.size === 0) window.removeEventListener('beforeunload', warn)
}

function readTabDraft(key: string): EvidenceForm | undefined {
  try {
    const draft: unknown = JSON.parse(readTab(`draft.${key}`) ?? 'null')
    return isEvidenceForm(draft) ? draft : undefined
  } catch {
    return undefined
  }
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
