import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import { useBackup } from '#src/workspace/backup/use-backup.ts'
import { HandoverNote } from './HandoverNote.tsx'
import { MadeBackup } from './MadeBackup.tsx'
import { WishForm, type Purpose } from './WishForm.tsx'
import { WorkNote } from './WorkNote.tsx'

/** From the wish to the file, in one place of the page. */
export function MakePanel() {
  const { t } = useTranslation('backup')
  const [purpose, setPurpose] = useState<Purpose>('self')
  const making = useBackup()
  const { state } = making
  const heading = useFocusOnChange(state.kind)
  const title = t(state.kind === 'made' ? 'made.title' : 'make.title')
  return (
    <Panel title={title} headingRef={heading}>
      {state.kind === 'asking' && state.wasCancelled && (
        <Notice announced>
          <p>{t('work.cancelled')}</p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice kind="error" announced>
          <p>{t(`failed.${state.why}`)}</p>
        </Notice>
      )}
      {state.kind === 'working' && (
        <WorkNote
          words={t(`work.${state.work.step}`)}
          done={state.work.done}
          onCancel={making.cancel}
        />
      )}
      {state.kind === 'made' && (
        <>
          <MadeBackup made={state} making={making} />
          {purpose === 'colleague' && <HandoverNote />}
        </>
      )}
      {(state.kind === 'asking' || state.kind === 'failed') && (
        <WishForm purpose={purpose} onPurpose={setPurpose} onMake={making.make} />
      )}
    </Panel>
  )
}
