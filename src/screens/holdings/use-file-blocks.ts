import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Holdings } from '#src/storage/holdings.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'

const ALSO = ['work', 'invitations', 'summaries', 'imports'] as const

/** Files that were made here, and what else the device keeps. */
export function useFileBlocks(holdings: Holdings): readonly Block[] {
  const { t } = useTranslation('holdings')
  const formats = useFormats()
  const {
    backups,
    also: all,
    typed,
    sealedCopies,
    peerSummaries,
    peerReplies,
    deleted,
    damaged,
  } = holdings
  const files = backups.map(({ encrypted, fileName, at }) =>
    t(encrypted ? 'files.locked' : 'files.plain', { name: fileName, date: formats.date(at) }),
  )
  const also = [
    ...(sealedCopies.until === null
      ? []
      : [
          t('also.copies', {
            count: sealedCopies.count,
            date: formats.date(sealedCopies.until),
          }),
        ]),
    ...(peerSummaries > 0 ? [t('also.peers', { count: peerSummaries })] : []),
    ...(peerReplies > 0 ? [t('also.replies', { count: peerReplies })] : []),
    ...ALSO.filter((what) => all[what] > 0).map((what) => t(`also.${what}`, { count: all[what] })),
    ...(typed > 0 ? [t('also.typed', { count: typed })] : []),
    ...(deleted > 0 ? [t('also.deleted', { count: deleted })] : []),
    ...(damaged > 0 ? [t('also.damaged', { count: damaged })] : []),
  ]
  return [
    heading(t('files.title')),
    files.length === 0 ? paragraph(t('files.none')) : listOf(files),
    paragraph(t('files.others')),
    heading(t('also.title')),
    also.length === 0 ? paragraph(t('also.nothing')) : listOf(also),
  ]
}

/** Names of files are text and nothing else. */
function listOf(items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items }
}
