import type { Sender } from '#src/domain/record/peer-summary.ts'
import { useTranslation } from '#src/i18n/words.ts'

/** Their name where they sent it, else what kind of body it is, and where. */
export function usePeerName(): (from: Sender | null) => string {
  const { t } = useTranslation(['peers', 'nations'])
  return (from) => {
    if (from === null) return t('unknownBody')
    const { name, sector, nation } = from
    if (name !== null && name.trim() !== '') return name
    return t(`bodyOf.${sector}`, { nation: t(`nations:${nation}.name`) })
  }
}
