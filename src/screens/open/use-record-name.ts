import type { OpenEntry } from '#src/domain/merge/import-preview.ts'
import { useTranslation } from '#src/i18n/words.ts'

/** Tells one record from others: what it is, what it is called, and where it belongs. */
export function useRecordName(): (entry: OpenEntry) => string {
  const { t } = useTranslation('open')
  return ({ part, title, within }) => {
    const parts = [t(`one.${part}`), title, within === title ? '' : within]
    return parts.filter((words) => words !== '').join(' · ')
  }
}
