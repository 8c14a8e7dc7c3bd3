import { dontKnowsThatUnplace, neededAtStage } from '#src/domain/stage/gate.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'

export function HowWorkedOut({ total }: { total: number }) {
  const { t } = useTranslation('result')
  return (
    <Disclosure summary={t('method.title')}>
      <p>{t('method.rule', { needed: neededAtStage(total), total })}</p>
      <p>{t('method.dontKnow', { unplaced: dontKnowsThatUnplace(total) })}</p>
      <p>{t('method.evidence')}</p>
      <p>{t('method.fair')}</p>
    </Disclosure>
  )
}
