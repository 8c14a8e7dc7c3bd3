import { appVersion } from '#src/platform/app-version.ts'
import { now } from '#src/platform/clock.ts'
import { sha256 } from '#src/platform/digest.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import type { WrittenFile } from '#src/workspace/file-code/use-file-code.ts'
import type { SummaryAsChosen } from './use-summary.ts'

/** The journey file of a summary: one and the same as a file and as a code. */
export async function journeyFileOf(chosen: SummaryAsChosen): Promise<WrittenFile> {
  const { summary, words, speech } = chosen
  const { t } = speech
  const { writeSummaryFile } = await import('#src/transfer/summary/summary-file.ts')
  const writing = { now: now(), appVersion: appVersion ?? '', digest: sha256 }
  const version = t('paper.fileVersion', { version: String(summary.version) })
  // A name tells whose it is only where the summary does.
  const parts = [t('paper.file'), summary.from.name ?? '', summary.roundDate, version]
  return {
    name: fileName(parts, 'json'),
    content: await writeSummaryFile(summary, words, writing),
  }
}
