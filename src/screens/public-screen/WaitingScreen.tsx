import { useState } from 'react'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import { useReadView } from './use-read-view.ts'
import styles from './WaitingScreen.module.css'

interface WaitingScreenProps {
  readonly onRead: (view: PublicView) => void
}

/** Nothing to show yet: what happens by itself, and how to bring it from a tablet. */
export function WaitingScreen({ onRead }: WaitingScreenProps) {
  const { t } = useTranslation('publicScreen')
  const [isScanning, setIsScanning] = useState(false)
  const { problem, times, readText, readFiles } = useReadView(onRead)
  return (
    <Page>
      <div className={styles['waiting']}>
        <h2 className={styles['title']}>{t('waiting.title')}</h2>
        <p className="lead" role="status">
          {t('waiting.lead')}
        </p>
        <p>{t('waiting.window')}</p>
      </div>
      <section className={styles['apart']}>
        <p>{t('waiting.apart')}</p>
        {isScanning && (
          <Scanner
            device={scanDevice}
            onText={readText}
            status={problem}
            times={times}
            accepted={0}
          />
        )}
        <div className={styles['ways']}>
          <Button onPress={() => setIsScanning(!isScanning)}>
            {t(isScanning ? 'waiting.stop' : 'waiting.scan')}
          </Button>
          <FileChoice accept=".json,.txt,application/json,text/plain" onFiles={readFiles}>
            {t('waiting.file')}
          </FileChoice>
        </div>
        {!isScanning && <p role="status">{problem}</p>}
      </section>
      <p>
        <AppLink to={paths.home()}>{t('waiting.home')}</AppLink>
      </p>
    </Page>
  )
}
