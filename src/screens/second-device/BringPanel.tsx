import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { CodeOrFile } from './CodeOrFile.tsx'
import { useBring } from './use-bring.ts'

/** What was gathered here goes to the lead, sealed anew. Twice is as good as once. */
export function BringPanel({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('secondDevice')
  const { brought, state, make, hide } = useBring(view)
  const isOld = brought !== null && brought.count !== view.handedIn
  return (
    <Panel title={t('bring.title')}>
      {brought === null && <p>{t(view.handedIn === 0 ? 'bring.none' : 'bring.explain')}</p>}
      {state === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('failed')}</p>
        </Notice>
      )}
      {brought === null && view.handedIn > 0 && (
        <div>
          <Button look="primary" disabled={state === 'making'} onPress={make}>
            {t('bring.open')}
          </Button>
        </div>
      )}
      {brought !== null && (
        <>
          {isOld && (
            <Notice
              kind="warning"
              announced
              actions={<Button onPress={make}>{t('bring.again')}</Button>}
            >
              <p>{t('bring.changed')}</p>
            </Notice>
          )}
          <p>{t('bring.holds', { count: brought.count })}</p>
          <CodeOrFile text={brought.text} name="hand-ins" label={t('bring.code')}>
            <Button onPress={hide}>{t('bring.hide')}</Button>
          </CodeOrFile>
        </>
      )}
      <p className="quiet small">{t('bring.takeBack')}</p>
    </Panel>
  )
}
