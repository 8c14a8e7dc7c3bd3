import type { ImportPreview } from '#src/domain/merge/import-preview.ts'

/** nothing: all of it is here already. refused: two hand-ins under one id differ. */
export function canKeep(preview: ImportPreview): 'yes' | 'nothing' | 'refused' {
  if (preview.conflicts.some(({ kind }) => kind === 'responses')) return 'refused'
  return !preview.bringsNews && preview.openCount === 0 ? 'nothing' : 'yes'
}
