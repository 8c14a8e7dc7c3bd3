import type { Quarantine } from '#src/domain/record/quarantine.ts'
import { today } from '#src/platform/clock.ts'
import { offerFile } from '#src/platform/files.ts'
import { listQuarantine } from '#src/storage/quarantine.ts'
import { useLive } from '#src/workspace/use-live.ts'

export interface Damaged {
  readonly records: readonly Quarantine[]
  readonly save: () => void
}

/** What was put aside because it could not be read. */
export function useDamaged(): Damaged {
  const records = useLive(listQuarantine) ?? []
  const save = () => {
    const text = `${JSON.stringify(records, null, 2)}\n`
    offerFile(`journey-damaged-${today()}.json`, 'application/json', text)
  }
  return { records, save }
}
