import { appVersion } from '#src/platform/app-version.ts'
import { now } from '#src/platform/clock.ts'
import { sha256 } from '#src/platform/digest.ts'
import { offerFile } from '#src/platform/files.ts'
import { readEverything } from '#src/storage/everything.ts'
import type { Store } from '#src/storage/handle.ts'
import { writeJourneyFile } from '#src/transfer/json/journey-file.ts'

/** All that is kept here as one journey file: nobody is locked in. Resolves to the file's name. */
export async function saveEverythingToFile(store: Store): Promise<string> {
  const writtenAt = now()
  const text = await writeJourneyFile(await readEverything(store), {
    now: writtenAt,
    appVersion: appVersion ?? '0',
    digest: sha256,
  })
  const name = `journey-${writtenAt.slice(0, 10)}.json`
  offerFile(name, 'application/json', text)
  return name
}
