import { ownScript } from '#src/platform/trusted-types.ts'
import { askWorker } from './import-talk.ts'
import type { ImportWork } from './import-work.ts'
// oxlint-disable-next-line import/default -- The query makes the address the default export.
import workerAddress from './import-worker.ts?worker&url'

export function startImport(): ImportWork {
  return askWorker(new Worker(ownScript(workerAddress), { type: 'module' }))
}
