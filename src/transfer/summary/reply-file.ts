import { canonicalJson } from '#src/domain/record/canonical.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import type { Writing } from '#src/transfer/json/journey-file.ts'
import { writeJourneyText } from '#src/transfer/json/journey-format.ts'
import { replyContent, type ReplyContent } from '#src/transfer/json/peer-files.ts'

/** What we say back of a summary, for those who sent it. */
export async function writeReplyFile(
  reply: ReplyContent,
  { now, appVersion, digest }: Writing,
): Promise<string> {
  const contentJson = canonicalJson(replyContent.parse(reply))
  const sha256 = await digest(contentJson)
  return writeJourneyText(
    { kind: 'reply', version: RECORD_VERSION, appVersion, writtenAt: now, sha256 },
    contentJson,
  )
}
