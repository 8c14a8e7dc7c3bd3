import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
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
  const { t } = useTranslation(['join', 'shell'])
  const [isScanning, setScanning] = useState(false)
  const { onText, onFiles, trouble, times } = useJoinWays()
  const inWords = trouble === undefined ? '' : t(`trouble.${trouble}`)
  const file = (
    <FileChoice accept=".json,.txt,application/json,text/plain" onFiles={onFiles}>
      {t('ways.file')}
    </FileChoice>
  )
  return (
    <Page
      foot={
        <AppLink to={paths.home()} look="plain">
          {t('shell:back')}
        </AppLink>
      }
    >
      <div className={styles['join']}>
        <PageHeading>{t('ways.title')}</PageHeading>
        <p className="lead">{t('ways.lead')}</p>
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
