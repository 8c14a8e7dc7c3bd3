import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { useBareHeader, useScreenAlone } from '#src/ui/page/bare-header.ts'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { PublicPicture } from '#src/workspace/public-screen/PublicPicture.tsx'
import { usePublicView, useShowOnScreen } from '#src/workspace/public-screen/use-public-view.ts'
import { WaitingScreen } from './WaitingScreen.tsx'
import styles from './PublicScreen.module.css'

/** The projector's window. It knows no round and opens no storage: it draws what it is told. */
export function PublicScreen() {
  const { t } = useTranslation('publicScreen')
  const told = usePublicView()
  const show = useShowOnScreen()
  // What was read here is followed by nothing, so that there has to be a way to the next.
  const [byHand, setByHand] = useState<'never' | 'shown' | 'asked'>('never')
  const view = byHand === 'asked' ? null : told
  useBareHeader()
  useScreenAlone(view !== null)
  return (
    <>
      <div className="visually-hidden">
        <PageHeading>{t('title')}</PageHeading>
      </div>
      {view === null ? (
        <WaitingScreen
          onRead={(read) => {
            show(read)
            setByHand('shown')
          }}
        />
      ) : (
        <PublicPicture view={view} />
      )}
      {view !== null && byHand === 'shown' && (
        <div className={styles['next']}>
          <Button look="text" onPress={() => setByHand('asked')}>
            {t('read.again')}
          </Button>
        </div>
      )}
    </>
  )
}
