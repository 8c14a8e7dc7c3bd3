import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import type { ScanDevice } from '#src/ui/scan/scan-device.ts'
import { NotInExample } from '#src/workspace/NotInExample.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { KeyPreview } from './KeyPreview.tsx'
import { KEY_FILE_MAX_BYTES, useReadKey, type KeySaid } from './use-read-key.ts'

interface ReadKeyScreenProps {
  /** This device's own unless given. */
  readonly device?: ScanDevice
}

/** On the second tablet, where the round is not yet: takes over what the lead hands out. */
export function ReadKeyScreen({ device = scanDevice }: ReadKeyScreenProps) {
  const { t } = useTranslation('secondDevice')
  const { said, times, found, state, onText, onFile, again, keep } = useReadKey()
  // From the second time on it takes the place of what was found.
  const [wasFound, setWasFound] = useState(false)
  const isExample = useWorkspace() === 'example'
  if (isExample) return <NotInExample what="secondDevice" back={paths.home()} />
  return (
    <Page foot={<BackLink to={paths.home()} />}>
      <PageHead title={t('read.title')} lead={t('read.lead')} />
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
