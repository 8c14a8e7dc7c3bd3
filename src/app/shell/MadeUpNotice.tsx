import { useState } from 'react'
import { MADE_UP_BASES } from '#src/app/made-up/use-made-up.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useIsHeaderBare } from '#src/ui/page/bare-header.ts'
import { noteGone } from '#src/workspace/gone.ts'
import { removeMadeUp } from '#src/workspace/remove-made-up.ts'
import type { MadeUp } from '#src/workspace/workspace.ts'
import styles from './MadeUpNotice.module.css'

type Trouble = 'notRemoved' | 'notAnew'

/** On every screen of what is made up: what it is, and the ways out. */
export function MadeUpNotice({ workspace }: { readonly workspace: MadeUp }) {
  const { t } = useTranslation('shell')
  const go = useGo()
  // Whoever has the tablet at their turn is not led away, but still told that it is no real one.
  const isPassed = useIsHeaderBare()
  const [trouble, setTrouble] = useState<Trouble>()

  async function attempt(work: () => Promise<void>, to: string, otherwise: Trouble): Promise<void> {
    setTrouble(undefined)
    try {
      await work()
      go(to)
    } catch {
      setTrouble(otherwise)
    }
  }

  const remove = () => attempt(takeAway, paths.home(), 'notRemoved')
  const startAnew = () => attempt(startPracticeAnew, MADE_UP_BASES.practice, 'notAnew')

  async function takeAway(): Promise<void> {
    await removeMadeUp(workspace)
    noteGone(workspace)
  }

  return (
    <div className={styles['madeUp']}>
      <p className="small">
        <strong>{t(`${workspace}.mark`)}</strong> {t(`${workspace}.explain`)}
      </p>
      {!isPassed && (
        <div className={styles['ways']}>
          <AppLink to={paths.home()} look="text">
            {t(`${workspace}.leave`)}
          </AppLink>
          {workspace === 'practice' && (
            <Button look="text" onPress={() => void startAnew()}>
              {t('practice.anew')}
            </Button>
          )}
          <Button look="text" onPress={() => void remove()}>
            {t(`${workspace}.remove`)}
          </Button>
        </div>
      )}
      {trouble !== undefined && (
        <Notice kind="error" announced>
          <p>{t(trouble === 'notAnew' ? 'practice.notAnew' : `${workspace}.failed`)}</p>
        </Notice>
      )}
    </div>
  )
}

// Wanted rarely, and the notice is among the first things that a page loads.
async function startPracticeAnew(): Promise<void> {
  const [{ workspaceStore }, seed] = await Promise.all([
    import('#src/app/workspaces.ts'),
    import('#src/app/practice/seed-practice.ts'),
  ])
  await seed.startPracticeAnew(await workspaceStore('practice'))
}
