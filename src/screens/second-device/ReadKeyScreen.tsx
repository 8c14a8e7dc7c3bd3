import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import type { ScanDevice } from '#src/ui/scan/scan-device.ts'
import { NotInExample } from '#src/workspace/NotInExample.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { KeyPreview } from './KeyPreview.tsx'
import { KEY_FILE_MAX_BYTES, useReadKey, type KeySaid } from './use-read-key.ts'
import styles from './SecondDevice.module.css'

interface ReadKeyScreenProps {
  /** This device's own unless given. */
  readonly device?: ScanDevice
}

/** On the second tablet, where the round is not yet: takes over what the lead hands out. */
export function ReadKeyScreen({ device = scanDevice }: ReadKeyScreenProps) {
  const { t } = useTranslation(['secondDevice', 'shell'])
  const { said, times, found, state, onText, onFile, again, keep } = useReadKey()
  // From the second time on it takes the place of what was found.
  const [wasFound, setWasFound] = useState(false)
  const isExample = useWorkspace() === 'example'
  if (isExample) return <NotInExample what="secondDevice" back={paths.home()} />
  return (
    <Page
      foot={
        <AppLink to={paths.home()} look="plain">
          {t('shell:back')}
        </AppLink>
      }
    >
      <div className={styles['head']}>
        <PageHeading>{t('read.title')}</PageHeading>
        <p className="lead">{t('read.lead')}</p>
      </div>
      {found === null ? (
        <Scanner
          device={device}
          onText={onText}
          status={inWords(said)}
          times={times}
          takesFocus={wasFound}
          accepted={0}
          otherWays={
            <FileChoice accept=".json,.txt,application/json,text/plain" onFiles={onFile}>
              {t('read.file')}
            </FileChoice>
          }
        />
      ) : (
        <KeyPreview found={found} state={state} onKeep={keep} onAgain={readAgain} />
      )}
    </Page>
  )

  function readAgain(): void {
    setWasFound(true)
    again()
  }

  function inWords(one: KeySaid | null): string {
    if (one === null) return ''
    if (one.kind === 'part') return t('read.part', { known: one.known, count: one.blocks })
    return t(`read.refused.${one.kind}`, { megabytes: KEY_FILE_MAX_BYTES / 1_000_000 })
  }
}
