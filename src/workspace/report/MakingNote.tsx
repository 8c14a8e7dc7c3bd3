import { useEffect, useId, useRef, type ComponentType } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { WorkBar } from '#src/ui/work/WorkBar.tsx'
import type { MadeFile, Making } from './use-making.ts'
import styles from './MakingNote.module.css'

interface MakingNoteProps {
  readonly making: Making
  /** What can be done with a file that was made. */
  readonly Next?: ComponentType<{ readonly file: MadeFile }>
}

/** That a file is being made, and a way to stop it; that it was made, was stopped or could not be. */
export function MakingNote({ making: { state, stop }, Next }: MakingNoteProps) {
  const { t } = useTranslation(['report', 'shell'])
  const id = useId()
  const note = useRef<HTMLDivElement>(null)
  const isMaking = state.kind === 'making'
  // The button can stand far from here, in the foot of the page.
  useEffect(() => {
    if (isMaking) note.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isMaking])
  return (
    <div ref={note} className={`${styles['note']} no-print`}>
      {/* Always there: a region that comes with its words already in it is often not spoken. */}
      <div id={id} role="status">
        {state.kind === 'making' && <p>{t(`making.${state.form}`)}</p>}
        {state.kind === 'stopped' && <p>{t(`stopped.${state.form}`)}</p>}
        {state.kind === 'made' && (
          <Notice actions={Next && <Next key={state.file.name} file={state.file} />}>
            <p>{t('shell:file.made', { name: state.file.name })}</p>
          </Notice>
        )}
      </div>
      {isMaking && (
        <WorkBar labelledBy={id} done={null} stop={{ words: t('stop'), onPress: stop }} />
      )}
      {state.kind === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('shell:file.failed')}</p>
        </Notice>
      )}
    </div>
  )
}
