import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { PartsIn } from '#src/ui/scan/PartsIn.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import type { ScanDevice } from '#src/ui/scan/scan-device.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { useScanFile, type ScanSaid } from './use-scan-file.ts'

interface ScanFileScreenProps {
  /** This device's own unless given. */
  readonly device?: ScanDevice
}

/** A summary, or a reply to one, from the screen of another body. */
export function ScanFileScreen({ device = scanDevice }: ScanFileScreenProps) {
  // What is made up gets no post.
  if (useWorkspace() !== 'own') return <Elsewhere to={`~${paths.peers()}`} />
  return <ScanFilePage device={device} />
}

function ScanFilePage({ device }: Required<ScanFileScreenProps>) {
  const { t } = useTranslation('peers')
  const { said, times, part, onText, onPhoto } = useScanFile()
  return (
    <Page
      foot={
        <AppLink to={paths.peers()} look="plain">
          {t('scan.stop')}
        </AppLink>
      }
    >
      <PageHead title={t('scan.title')} lead={t('scan.lead')} />
      <Scanner
        device={device}
        onText={onText}
        onPhoto={onPhoto}
        status={inWords(said)}
        times={times}
        accepted={0}
        otherWays={
          <AppLink to={paths.open()} look="plain">
            {t('openFile')}
          </AppLink>
        }
      />
      {part !== null && <PartsIn {...part} />}
    </Page>
  )

  function inWords(one: ScanSaid): string {
    switch (one.kind) {
      case 'nothing':
        return ''
      case 'stopped':
        return t('scan.stopped', { known: one.known, count: one.blocks })
      default:
        return t(`scan.${one.kind}`)
    }
  }
}
