import { useEffect } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { ReceiptCode } from '#src/workspace/gathering/ReceiptCode.tsx'
import styles from './HandedIn.module.css'

interface HandedInProps {
  readonly roundId: string
  readonly code: string
}

/** The code is told here, once, to the person whose it is. */
export function HandedIn({ roundId, code }: HandedInProps) {
  const { t } = useTranslation('check')
  const go = useGo()
  const giveOn = () => go(paths.pass(roundId), { replace: true })
  useEffect(() => {
    // A browser may keep the page as it stands and bring it back with Back.
    const leave = () => go(paths.pass(roundId), { replace: true })
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [go, roundId])
  return (
    <Page>
      <div className={styles['handedIn']}>
        <PageHead title={t('handedIn.title')} lead={t('handedIn.lead')} />
        <ReceiptCode title={t('handedIn.code')} code={code} look="tall" />
        <p>{t('handedIn.codeUse')}</p>
        <p>{t('handedIn.codeOnce')}</p>
        {/* Not in the foot: there it would stand where "Hand in" was, and the code would be gone. */}
        <div className={styles['giveOn']}>
          <Button look="primary" onPress={giveOn}>
            {t('handedIn.giveOn')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
