import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { PhotoChoice } from '#src/ui/scan/PhotoChoice.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import type { ScanDevice } from '#src/ui/scan/scan-device.ts'
import { PasteForm } from './PasteForm.tsx'
import { useJoinWays } from './use-join-ways.ts'
import styles from './JoinWays.module.css'

interface JoinWaysProps {
  readonly device: ScanDevice
}

/** Every way to an invitation. The camera starts when it is asked for, not before. */
export function JoinWays({ device }: JoinWaysProps) {
  const { t } = useTranslation('join')
  const [isScanning, setScanning] = useState(false)
  const { onText, onFiles, trouble, times } = useJoinWays()
  const inWords = trouble === undefined ? '' : t(`trouble.${trouble}`)
  const file = (
    <FileChoice accept=".json,.txt,application/json,text/plain" onFiles={onFiles}>
      {t('ways.file')}
    </FileChoice>
  )
  return (
    <Page foot={<BackLink to={paths.home()} />}>
      <div className={styles['join']}>
        <PageHead title={t('ways.title')} lead={t('ways.lead')} />
        {isScanning ? (
          <Scanner
            device={device}
            onText={onText}
            status={inWords}
            times={times}
            accepted={0}
            otherWays={file}
            takesFocus
          />
        ) : (
          <>
            {trouble !== undefined && (
              <Notice kind="error" announced>
                <p>{inWords}</p>
              </Notice>
            )}
            <div className={styles['ways']}>
              <Button look="primary" onPress={() => setScanning(true)}>
                {t('ways.camera')}
              </Button>
              <PhotoChoice device={device} onText={onText} />
              {file}
            </div>
          </>
        )}
        <PasteForm onText={onText} />
        <p className="quiet">{t('ways.noInvitation')}</p>
      </div>
    </Page>
  )
}
