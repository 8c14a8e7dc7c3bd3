import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { Result } from './read-result.ts'

/** The dip in confidence between intending and starting: at hand where it may be felt, else folded away. */
export function Dip({ result }: { result: Result }) {
  const { t } = useTranslation('stages')
  const { sureness } = result.reading
  const words = (
    <>
      <p>{t('dip.text')}</p>
      {sureness !== null && (
        <p>
          <strong>
            {t(sureness === 'sureNothingToShow' ? 'dip.sureNothing' : 'dip.unsureSomething')}
          </strong>
        </p>
      )}
    </>
  )
  const mayBeFelt = result.say === 2 || result.say === 3 || sureness !== null
  return mayBeFelt ? (
    <Panel title={t('dip.title')}>{words}</Panel>
  ) : (
    <Disclosure summary={t('dip.title')}>{words}</Disclosure>
  )
}
