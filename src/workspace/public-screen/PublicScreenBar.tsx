import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { WindowLink } from '#src/ui/link/WindowLink.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { useNowShown } from './use-now-shown.ts'
import { usePublicView } from './use-public-view.ts'
import { useShowHere } from './use-show-here.ts'
import styles from './PublicScreenBar.module.css'

// Both are wanted by few, and bring words and codes of their own.
const ShowHere = lazy(async () => ({ default: (await import('./ShowHere.tsx')).ShowHere }))
const SendView = lazy(async () => ({ default: (await import('./SendView.tsx')).SendView }))

interface PublicScreenBarProps {
  /** What this page can show the room besides. */
  readonly children?: ReactNode
}

/** For the facilitator: what the room sees now, and the ways to put it on a wall. */
export function PublicScreenBar({ children }: PublicScreenBarProps) {
  const { t } = useTranslation('publicScreen')
  const workspace = useWorkspace()
  const view = usePublicView()
  const nowShown = useNowShown(view)
  const here = useShowHere()
  // Null until it is wanted for the first time, and loaded then.
  const [isSending, setIsSending] = useState<boolean | null>(null)
  return (
    <section className={styles['bar']} aria-label={t('bar.label')}>
      <p>
        <strong>{t('bar.title')}</strong> {nowShown}
      </p>
      <div className={styles['ways']}>
        <WindowLink to={paths.publicScreen()} window={`journey-screen-${workspace}`} look="plain">
          <span>
            {t('bar.open')} <span className="visually-hidden">{t('bar.opensWindow')}</span>
          </span>
        </WindowLink>
        {children}
      </div>
      {view !== null && (
        <Disclosure look="inline" summary={t('bar.more')}>
          <div className={styles['more']}>
            <p>{t('bar.hereHint')}</p>
            <Button onPress={here.show}>{t('bar.here')}</Button>
            <p>{t('bar.sendHint')}</p>
            <Button onPress={() => setIsSending(true)}>{t('bar.send')}</Button>
          </div>
        </Disclosure>
      )}
      {view !== null && here.wasAsked && (
        <Suspense>
          <ShowHere view={view} open={here.isShown} onLeave={here.leave} />
        </Suspense>
      )}
      {view !== null && isSending !== null && (
        <Suspense>
          <SendView view={view} open={isSending} onDone={() => setIsSending(false)} />
        </Suspense>
      )}
    </section>
  )
}
