import { useState } from 'react'
import type { Quarantine } from '#src/domain/record/quarantine.ts'
import { today } from '#src/platform/clock.ts'
import { offerFile } from '#src/platform/files.ts'
import { readEverything } from '#src/storage/everything.ts'
import { listQuarantine } from '#src/storage/quarantine.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'

export interface Damaged {
  readonly records: readonly Quarantine[]
  readonly save: () => Promise<void>
  readonly failed: boolean
}

/** What was put aside because it could not be read. No more of it leaves than with all the rest. */
export function useDamaged(): Damaged {
  const store = useStore()
  const records = useLive(listQuarantine) ?? []
  const [failed, setFailed] = useState(false)
  const save = async () => {
    setFailed(false)
    try {
      const { quarantine } = whatLeaves(await readEverything(store))
      const leaving = quarantine.filter(({ deleted }) => deleted === null)
      const text = `${JSON.stringify(leaving, null, 2)}\n`
      offerFile(`journey-damaged-${today()}.json`, 'application/json', text)
    } catch {
      setFailed(true)
    }
  }
  return { records, save, failed }
}
