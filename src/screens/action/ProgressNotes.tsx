import { useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useProgressNote } from './use-progress-note.ts'
import { useRemovingNotes } from './use-removing-notes.ts'
import styles from './ActionPage.module.css'

/** As a name for a button: the whole note was just read. */
const MAX_WORDS = 6

/** Newest first, each with its day. */
export function ProgressNotes({ action }: { readonly action: Action }) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const note = useProgressNote(action.id)
  const removing = useRemovingNotes(action.id)
  const notes = action.notes.toReversed()
  const [opened] = useState(notes.length > 0 || note.text !== '')
  return (
    <Disclosure look="inline" summary={t('action.notes')} open={opened}>
      <p className="quiet">{t(notes.length === 0 ? 'action.noNotes' : 'action.notesHint')}</p>
      <ul className={styles['notes']}>
        {notes.map(({ at, text }, index) => (
          <li key={`${at} ${notes.length - index}`}>
            <p className="quiet small">{formats.date(at)}</p>
            <p>
              <bdi>{text}</bdi>
            </p>
            <p className="no-print">
              <Button look="text" onPress={() => removing.remove({ at, text })}>
                {t('list.remove')}{' '}
                <span className="visually-hidden">
                  {t('action.whichNote', { date: formats.date(at), text: beginning(text) })}
                </span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <RemovedNotice
        key={removing.removed && `${removing.removed.at} ${removing.removed.text}`}
        message={
          removing.removed && t('action.noteRemoved', { date: formats.date(removing.removed.at) })
        }
        failed={removing.failed ? t('list.removeFailed') : undefined}
        onUndo={removing.undo}
        onDismiss={removing.dismiss}
      />
      <div className={`${styles['fields']} no-print`}>
        <PlanText
          label={t('action.note')}
          hint={t('action.noteHint')}
          size="text"
          value={note.text}
          onChange={note.type}
        />
        {note.failed && (
          <Notice kind="error" announced>
            <p>{t('action.noteFailed')}</p>
          </Notice>
        )}
        <div>
          <Button onPress={note.add}>{t('action.addNote')}</Button>
        </div>
        {note.text !== '' && <DraftNote id={note.draftId} kept={t('action.noteKept')} />}
      </div>
    </Disclosure>
  )
}

function beginning(text: string): string {
  const words = text.split(/\s+/)
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).join(' ')} …` : text
}
