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

export interface ReplyFile {
  readonly name: string
  readonly content: string
}

export type ReplyState =
  | { readonly kind: 'idle' | 'making' | 'nothing' | 'failed' }
  | { readonly kind: 'made'; readonly file: ReplyFile }

/** What we say back, as a file. It goes to the person's downloads and nowhere else. */
export function useReplyFile(peer: PeerSummary, sender: Organisation | undefined) {
  const { t } = useTranslation('peers')
  const [state, setState] = useState<ReplyState>({ kind: 'idle' })

  async function make(): Promise<void> {
    const replies = repliesToSend(peer.replies)
    if (replies.length === 0) return setState({ kind: 'nothing' })
    setState({ kind: 'making' })
    try {
      const reply = {
        summaryId: peer.summary.summaryId,
        from: sender === undefined ? null : senderOf(sender),
        replies: replies.map(({ meaning, kind, text }) => ({ meaning, kind, text })),
      }
      const writing = { now: now(), appVersion: appVersion ?? '', digest: sha256 }
      const content = await writeReplyFile(reply, writing)
      // Like the content, the name says whose it is only where they wish it.
      const name = fileName([t('reply.file'), sender?.name ?? '', today()], 'json')
      offerFile(name, 'application/json', content)
      setState({ kind: 'made', file: { name, content } })
    } catch {
      setState({ kind: 'failed' })
    }
  }

  return { state, make: () => void make() }
}

function senderOf({ name, sector, nation }: Organisation) {
  return { name, sector, nation }
}
