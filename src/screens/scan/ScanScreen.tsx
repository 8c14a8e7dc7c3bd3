import { isGathering } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import type { ScanDevice } from '#src/ui/scan/scan-device.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { GatheringOver } from '#src/workspace/gathering/GatheringOver.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { ScanHandIns } from './ScanHandIns.tsx'
import { useRoundKeys } from './use-scan.ts'

interface ScanScreenProps {
  /** This device's own unless given. */
  readonly device?: ScanDevice
}

export function ScanScreen({ device = scanDevice }: ScanScreenProps) {
  return <RoundScreen>{(view) => <Scan view={view} device={device} />}</RoundScreen>
}

interface ScanProps {
  readonly view: RoundView
  readonly device: ScanDevice
}

function Scan({ view, device }: ScanProps) {
  const { t } = useTranslation('scanning')
  const { id, mode } = view.round
  const keys = useRoundKeys(id)
  if (mode !== 'eachFirst') return <Elsewhere to={paths.question(id, 1)} />
  if (!isGathering(view.round)) return <GatheringOver round={view.round} />
  if (keys === undefined) return null
  if (keys.length > 0) return <ScanHandIns view={view} privateKeys={keys} device={device} />
  return (
    <NotThere
      title={t('noKey.title')}
      explain={t('noKey.explain')}
      to={paths.invite(id)}
      way={t('noKey.toInvite')}
    />
  )
}
