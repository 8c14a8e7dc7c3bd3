import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { BroughtFiles } from './BroughtFiles.tsx'
import { useBring } from './use-bring.ts'

/** What was gathered here goes to the lead, sealed anew. Twice is as good as once. */
export function BringPanel({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('secondDevice')
  const { brought, isOld, state, make, hide } = useBring(view)
  const heading = useFocusOnChange(brought === null)
  return (
    <Panel title={t(brought === null ? 'bring.title' : 'bring.shown')} headingRef={heading}>
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
          <BroughtFiles files={brought.files} onHide={hide} />
        </>
      )}
      <p className="quiet small">{t('bring.takeBack')}</p>
    </Panel>
  )
}
