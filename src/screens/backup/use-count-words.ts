import { useTranslation } from '#src/i18n/words.ts'
import type { KindCounts } from '#src/transfer/backup/check-backup.ts'

const NAMED = [
  'organisation',
  'round',
  'response',
  'agreedAnswer',
  'closure',
  'evidence',
  'action',
  'outcome',
] as const

/** What a person would look for in a file: the rest goes with it. */
export function useCountWords(): (counts: KindCounts) => readonly string[] {
  const { t } = useTranslation('backup')
  return (counts) =>
    NAMED.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`counts.${kind}`, { count: counts[kind] }),
    )
}
