import { useState } from 'react'
import { reminderDue, tomorrow, type ReminderReason } from '#src/domain/backup/reminder.ts'
import { now } from '#src/platform/clock.ts'
import { putOffBackup, readWorkSoFar } from '#src/storage/backups.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

export interface BackupReminding {
  /** Null where nobody need be reminded now. */
  readonly reason: ReminderReason | null
  /** Of the last backup, ISO 8601. */
  readonly lastAt: string | null
  readonly putOff: () => void
}

export function useBackupReminder(): BackupReminding {
  const store = useStore()
  const soFar = useLive(readWorkSoFar)
  const [isPutOff, setPutOff] = useState(false)
  const isDue = soFar !== undefined && !isPutOff && store.kind === 'device'
  return {
    reason: isDue ? reminderDue(soFar, now()) : null,
    lastAt: soFar?.lastAt ?? null,
    putOff: () => {
      setPutOff(true)
      // On a full device it comes back with the next visit.
      putOffBackup(store, tomorrow(now())).catch(() => undefined)
    },
  }
}
