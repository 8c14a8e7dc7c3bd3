import { useTranslation } from '#src/i18n/words.ts'
import { HAND_INS_FILE_MAX_BYTES } from '#src/transfer/hand-in/hand-in-files.ts'
import type { DeskState } from './desk.ts'
import { sizeOf, type Tally } from './outcome.ts'

/** What became of the last that was shown, for the eye and for the ear. */
export function useSaidWords(): (desk: DeskState) => string {
  const { t } = useTranslation('scanning')
  const megabytes = HAND_INS_FILE_MAX_BYTES / 1_000_000

  return ({ said, progress }) => {
    if (progress !== null) {
      return progress.isStopped
        ? t('stopped', { known: progress.known, count: progress.blocks })
        : t('moving')
    }
    if (said === null) return ''
    return sizeOf(said) === 1 ? ofOne(said) : ofSeveral(said)
  }

  function ofOne({ taken, again, waiting, refusals }: Tally): string {
    if (taken > 0) return t('taken')
    if (again > 0) return t('again')
    return waiting > 0 ? t('enough') : refusals.map(why).join(' ')
  }

  function ofSeveral({ taken, again, waiting, refused, refusals }: Tally): string {
    const counts = [
      t('several.taken', { count: taken }),
      ...(again > 0 ? [t('several.again', { count: again })] : []),
      ...(waiting > 0 ? [t('several.waiting', { count: waiting })] : []),
      ...(refused > 0 ? [t('several.refused', { count: refused })] : []),
    ]
    return [...counts, ...refusals.map(why)].join(' ')
  }

  function why(refusal: Tally['refusals'][number]): string {
    return t(`refused.${refusal}`, { megabytes })
  }
}
