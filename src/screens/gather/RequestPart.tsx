import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useRequest } from './use-request.ts'
import styles from './SessionDetails.module.css'

/** Somebody asked for the single answers by law: closing the round does not erase them then. */
export function RequestPart({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('session')
  const { isOpen, toggle, hasFailed } = useRequest(view.round)
  return (
    <section className={styles['details']}>
      <h3>{t('request.title')}</h3>
      <p role="status">{t(isOpen ? 'request.paused' : 'kept.pauseWhy')}</p>
      {hasFailed && (
        <Notice kind="error" announced>
          <p>{t('kept.failed')}</p>
        </Notice>
      )}
      <div>
        <Button onPress={toggle}>{t(isOpen ? 'kept.go' : 'kept.pause')}</Button>
      </div>
    </section>
  )
}
