import { useTranslation } from '#src/i18n/words.ts'
import type { ProgressScope } from './use-progress.ts'

export function useScopeName({ unitId, unit }: ProgressScope): string {
  const { t } = useTranslation(['progress', 'round'])
  return unitId === null ? t('round:whole') : (unit?.name ?? t('scope.unnamed'))
}
