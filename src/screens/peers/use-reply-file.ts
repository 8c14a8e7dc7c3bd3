import { useState } from 'react'
import { repliesToSend } from '#src/domain/peer/our-replies.ts'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { now, today } from '#src/platform/clock.ts'
import { sha256 } from '#src/platform/digest.ts'
import { offerFile } from '#src/platform/files.ts'
import { writeReplyFile } from '#src/transfer/summary/reply-file.ts'
import { fileName } from '#src/transfer/word/file-name.ts'
import type { WrittenFile } from '#src/workspace/file-code/use-file-code.ts'

export type ReplyState =
  | { readonly kind: 'idle' | 'making' | 'nothing' | 'failed' }
  | { readonly kind: 'made'; readonly file: WrittenFile }

/** What we say back, as a file for the person's downloads, or for a code. It goes nowhere else. */
export function useReplyFile(peer: PeerSummary, sender: Organisation | undefined) {
  const { t } = useTranslation('peers')
  const [state, setState] = useState<ReplyState>({ kind: 'idle' })

  const replies = repliesToSend(peer.replies)
  const hasAnswers = replies.length > 0

  async function write(): Promise<WrittenFile> {
    const reply = {
      summaryId: peer.summary.summaryId,
      from: sender === undefined ? null : senderOf(sender),
      replies: replies.map(({ meaning, kind, text }) => ({ meaning, kind, text })),
    }
    const writing = { now: now(), appVersion: appVersion ?? '', digest: sha256 }
    const content = await writeReplyFile(reply, writing)
    // Like the content, the name says whose it is only where they wish it.
    return { name: fileName([t('reply.file'), sender?.name ?? '', today()], 'json'), content }
  }

  async function make(): Promise<void> {
    if (!hasAnswers) return setState({ kind: 'nothing' })
    setState({ kind: 'making' })
    try {
      const file = await write()
      offerFile(file.name, 'application/json', file.content)
      setState({ kind: 'made', file })
    } catch {
      setState({ kind: 'failed' })
    }
  }

  return {
    state,
    hasAnswers,
    write,
    make: () => void make(),
    /** What was made no longer says what is chosen: it is not offered again. */
    forget: () => setState({ kind: 'idle' }),
  }
}

function senderOf({ name, sector, nation }: Organisation) {
  return { name, sector, nation }
}
