import { useSyncExternalStore } from 'react'
import { useRoute } from 'wouter'
import { useTranslation } from '#src/i18n/words.ts'
import { EXAMPLE_BASE, paths, patterns } from '#src/paths.ts'
import { acceptUpdate, subscribeWorker, workerState } from '#src/platform/worker.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { removeExample } from '#src/app/example.ts'
import styles from './Notices.module.css'

/** What a person must know on any screen, above it. */
export function Notices() {
  const { t } = useTranslation('shell')
  const worker = useSyncExternalStore(subscribeWorker, workerState, () => SERVER_STATE)
  const [inExample] = useRoute(`${EXAMPLE_BASE}/*?`)
  const busy = useIsWriting()
  const updated = worker.kind === 'updateWaiting' || worker.kind === 'updatedElsewhere'
  const showUpdate = updated && !busy
  const insecure = worker.kind === 'insecure'
  if (!insecure && !showUpdate && !inExample) return null
  return (
    <section className={styles['notices']} aria-label={t('notices')}>
      {insecure && <InsecureNotice />}
      {showUpdate && <UpdateNotice onAccept={acceptUpdate} />}
      {inExample && <ExampleNotice />}
    </section>
  )
}

const SERVER_STATE = { kind: 'unsupported' } as const

/** A new version never asks in the middle of a question, nor while evidence is being written. */
function useIsWriting(): boolean {
  const [question] = useRoute(patterns.question)
  const [exampleQuestion] = useRoute(EXAMPLE_BASE + patterns.question)
  const [evidence] = useRoute(patterns.evidenceItem)
  const [exampleEvidence] = useRoute(EXAMPLE_BASE + patterns.evidenceItem)
  const [setUp] = useRoute(patterns.setUp)
  return question || exampleQuestion || evidence || exampleEvidence || setUp
}

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

function ExampleNotice() {
  const { t } = useTranslation('shell')
  const go = useGo()
  return (
    <Notice
      kind="warning"
      actions={
        <Button onPress={() => void removeExample().then(() => go(paths.home()))}>
          {t('example.remove')}
        </Button>
      }
    >
      <p>
        <strong>{t('example.mark')}</strong> {t('example.explain')}
      </p>
    </Notice>
  )
}
