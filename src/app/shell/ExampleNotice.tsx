import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { removeExample } from '#src/workspace/remove-example.ts'
import styles from './ExampleNotice.module.css'

/** On every screen of the example: what it is, and the two ways out. */
export function ExampleNotice() {
  const { t } = useTranslation('shell')
  const go = useGo()
  const [failed, setFailed] = useState(false)
  const remove = async () => {
    setFailed(false)
    try {
      await removeExample()
      go(paths.home())
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles['example']}>
      <p className="small">
        <strong>{t('example.mark')}</strong> {t('example.explain')}
      </p>
      <div className={styles['ways']}>
        <AppLink to={paths.home()} look="text">
          {t('example.leave')}
        </AppLink>
        <Button look="text" onPress={() => void remove()}>
          {t('example.remove')}
        </Button>
      </div>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('example.failed')}</p>
        </Notice>
      )}
    </div>
  )
}
