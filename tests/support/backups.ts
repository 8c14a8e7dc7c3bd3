import type { BackupLog } from '#src/domain/record/logs.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { NOW } from './records.ts'

/** The note of a plain file that is in its place. */
export function aBackupLog(part: Partial<FieldsOf<BackupLog>> = {}): FieldsOf<BackupLog> {
  return {
    at: NOW,
    fileName: 'journey-backup-2026-11-22.json',
    sha256: null,
    encrypted: false,
    records: 7,
    verified: true,
    counter: 1,
    holdsAnswersOf: [],
    responses: 0,
    placedAt: NOW,
    ...part,
  }
}
