import { useTranslation } from '#src/i18n/words.ts'
import { isFull } from '#src/domain/workshop/phase.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { PartsIn } from '#src/ui/scan/PartsIn.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'
import type { ScanDevice } from '#src/ui/scan/scan-device.ts'
import { HandedInCount } from '#src/workspace/gathering/HandedInCount.tsx'
import { LeaveDialog } from '#src/workspace/gathering/LeaveDialog.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useSaidWords } from './use-said-words.ts'
import { useScan } from './use-scan.ts'
import { Waiting } from './Waiting.tsx'
import styles from './ScanHandIns.module.css'

/** Some devices share no other file than text. */
const FILES = '.json,.txt,application/json,text/plain'

interface ScanHandInsProps {
  readonly view: RoundView
  readonly privateKeys: readonly string[]
  readonly device: ScanDevice
}

/** One hand-in after the other, without a touch in between. No answer is ever shown. */
export function ScanHandIns({ view, privateKeys, device }: ScanHandInsProps) {
  const { t } = useTranslation(['scanning', 'gather'])
  const { desk, onText, onPhoto, onFiles, sound } = useScan(view, privateKeys)
  const saidWords = useSaidWords()
  const missing = missingAgain(view)
  const isDone = isFull(view.round, view.handedIn) && desk.waiting === 0
  return (
    <Page
      foot={
        <AppLink to={paths.gather(view.round.id)} look={isDone ? 'primary' : 'plain'}>
          {t('back')}
        </AppLink>
      }
    >
      <PageHead above={<RoundLine of={view} />} title={t('title')}>
        <p className={styles['count']}>
          <HandedInCount view={view} />
        </p>
      </PageHead>
      <Scanner
        device={device}
        onText={onText}
        onPhoto={onPhoto}
        status={saidWords(desk)}
        times={desk.times}
        accepted={desk.accepted}
        otherWays={
          <>
            <FileChoice accept={FILES} several onFiles={onFiles}>
              {t('file')}
            </FileChoice>
            <Button onPress={sound.toggle}>{t(sound.isOn ? 'sound.off' : 'sound.on')}</Button>
          </>
        }
      />
      {desk.progress !== null && <PartsIn {...desk.progress} />}
      {desk.waiting > 0 && <Waiting view={view} count={desk.waiting} />}
      {missing !== undefined && <p>{t('gather:reveal.missingAgain', { count: missing })}</p>}
      <p className="quiet small">{t('lead')}</p>
      <LeaveDialog
        isHeld={desk.waiting > 0}
        title={t('leave.title', { count: desk.waiting })}
        explain={t('leave.explain')}
        confirm={t('leave.confirm')}
        cancel={t('leave.cancel')}
      />
    </Page>
  )
}

/** How many more must come before those who are late are shown; nothing before the first reveal. */
function missingAgain({ round, reveals, handedIn }: RoundView): number | undefined {
  const may = mayRevealRound(round, reveals, handedIn)
  return 'kind' in may && may.kind === 'tooFewSince' ? may.missing : undefined
}
