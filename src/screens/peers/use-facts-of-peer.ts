import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'

/** Of which round it is, how far it was approved, and when it came in, in one line. */
export function useFactsOfPeer(): (peer: PeerSummary) => string {
  const { t } = useTranslation('peers')
  const formats = useFormats()
  return ({ summary, receivedAt }) =>
    [
      t('list.round', { date: formats.date(summary.roundDate) }),
      statusOf(summary),
      t('list.received', { date: formats.date(receivedAt) }),
    ].join(' · ')

  /** "Approved by Cabinet on 1 October 2026", as far as they said it. */
  function statusOf({ status, approved }: PeerSummary['summary']): string {
    return status === 'approved' && approved !== null && approved.body.trim() !== ''
      ? t('status.approvedBy', { body: approved.body, date: formats.date(approved.date) })
      : t(`status.${status}`)
  }
}
