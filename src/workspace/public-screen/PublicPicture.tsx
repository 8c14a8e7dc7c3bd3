import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { AgreedPicture } from './AgreedPicture.tsx'
import { EndPicture } from './EndPicture.tsx'
import { GatheringPicture } from './GatheringPicture.tsx'
import { SpokenView } from './SpokenView.tsx'
import { SpreadPicture } from './SpreadPicture.tsx'
import { TimerPicture } from './TimerPicture.tsx'
import { WelcomePicture } from './WelcomePicture.tsx'
import styles from './PublicPicture.module.css'

/** What the room sees, as large as the window, with nothing to press. */
export function PublicPicture({ view }: { readonly view: PublicView }) {
  const { t } = useTranslation('shell')
  const workspace = useWorkspace()
  return (
    <div className={styles['room']} data-kind={view.kind}>
      {/* Nobody may take it for real work. */}
      {workspace !== 'own' && <p className={styles['mark']}>{t(`${workspace}.mark`)}</p>}
      <Picture view={view} />
      <SpokenView view={view} />
    </div>
  )
}

function Picture({ view }: { readonly view: PublicView }) {
  switch (view.kind) {
    case 'welcome':
      return <WelcomePicture view={view} />
    case 'gathering':
      return <GatheringPicture view={view} />
    case 'timer':
      // A key of its own: the clock of one part never runs on in the next.
      return <TimerPicture key={`${view.part} ${view.endsAt}`} view={view} />
    case 'spread':
      return <SpreadPicture view={view} />
    case 'agreed':
      return <AgreedPicture view={view} />
    case 'end':
      return <EndPicture />
  }
}
