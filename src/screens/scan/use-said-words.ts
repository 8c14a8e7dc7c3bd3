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
      const { known, blocks, how } = progress
      return how === 'stopped' ? t('stopped', { known, count: blocks }) : t(how)
    }
    if (said === null) return ''
    return sizeOf(said) === 1 ? ofOne(said) : ofSeveral(said)
  }

  function ofOne({ taken, again, waiting, refusals }: Tally): string {
    if (taken > 0) return t('taken')
    if (again > 0) return t('again')
    return waiting > 0
      ? t('enough')
      : refusals.map((one) => t(`refused.${one}`, { megabytes })).join(' ')
  }

  /** The words for one tell that nothing changed, which is not so where others were taken. */
  function ofSeveral({ taken, again, waiting, refused, refusals }: Tally): string {
    const counts = [
      ...(taken > 0 ? [t('several.taken', { count: taken })] : []),
      ...(again > 0 ? [t('several.again', { count: again })] : []),
      ...(waiting > 0 ? [t('several.waiting', { count: waiting })] : []),
      ...(refused > 0 ? [t('several.refused', { count: refused })] : []),
    ]
    return [...counts, ...refusals.map((one) => t(`several.why.${one}`, { megabytes }))].join(' ')
  }
}
