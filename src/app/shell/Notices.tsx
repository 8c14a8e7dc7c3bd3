import { useSyncExternalStore } from 'react'
import { matchRoute, useLocation, useRouter } from 'wouter'
import { MADE_UP_BASES, useMadeUp } from '#src/app/made-up/use-made-up.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { patterns } from '#src/paths.ts'
import { acceptUpdate, subscribeWorker, workerState } from '#src/platform/worker.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useIsHeaderBare } from '#src/ui/page/bare-header.ts'
import { MadeUpNotice } from './MadeUpNotice.tsx'
import styles from './Notices.module.css'

/** What a person must know on any screen, above it. */
export function Notices() {
  const { t } = useTranslation('shell')
  const worker = useSyncExternalStore(subscribeWorker, workerState, () => SERVER_STATE)
  const madeUp = useMadeUp()
  const isWriting = useIsWriting()
  // Nor while a tablet goes round: a code that is shown once would be gone.
  const isPassed = useIsHeaderBare()
  const updated = worker.kind === 'updateWaiting' || worker.kind === 'updatedElsewhere'
  const showUpdate = updated && !isWriting && !isPassed
  const insecure = worker.kind === 'insecure'
  if (!insecure && !showUpdate && madeUp === null) return null
  return (
    <section className={styles['notices']} aria-label={t('notices')}>
      {insecure && <InsecureNotice />}
      {showUpdate && <UpdateNotice onAccept={acceptUpdate} />}
      {madeUp !== null && <MadeUpNotice workspace={madeUp} />}
    </section>
  )
}

const SERVER_STATE = { kind: 'unsupported' } as const

/**
 * A new version never asks in the middle of a question, nor while evidence is being written. The
 * dialogs of the result need no place here: an open one is modal, so that nothing behind it can be
 * pressed. Once it is put away, the reason to open a round again is kept as a draft, and the two
 * numbers of the turnout are asked again when the round is closed.
 */
function useIsWriting(): boolean {
  const { parser } = useRouter()
  const [location] = useLocation()
  return WRITING.some((pattern) =>
    BASES.some((base) => matchRoute(parser, base + pattern, location)[0]),
  )
}

const BASES = ['', ...Object.values(MADE_UP_BASES)]

const WRITING = [
  patterns.question,
  patterns.change,
  patterns.paper,
  patterns.evidenceItem,
  patterns.setUp,
]

function InsecureNotice() {
  const { t } = useTranslation('shell')
  return (
    <Notice kind="warning">
      <p>{t('insecure')}</p>
    </Notice>
  )
}

function UpdateNotice({ onAccept }: { onAccept: () => void }) {
  const { t } = useTranslation('shell')
  return (
    <Notice announced actions={<Button onPress={onAccept}>{t('update.accept')}</Button>}>
      <p>{t('update.waiting')}</p>
    </Notice>
  )
}
