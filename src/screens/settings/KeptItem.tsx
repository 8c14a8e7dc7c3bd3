import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { Edit, EditError } from './edit.ts'
import { EditForm } from './EditForm.tsx'
import type { Editing } from './use-editing.ts'
import type { KeptThing, KeptWork } from './use-kept-work.ts'
import styles from './DataPanel.module.css'

interface KeptItemProps {
  readonly thing: KeptThing
  readonly level: 'h3' | 'h4' | 'h5'
  /** More about it than its name. */
  readonly facts?: ReactNode
  /** null: it has no date, or one that can no longer change. */
  readonly date: string | null
  /** Why the date cannot be changed, where it cannot. */
  readonly dateNote?: string
  readonly editing: Editing
  readonly onSave: (edit: Edit) => Promise<EditError | null>
  readonly work: KeptWork
}

/** One thing that is kept: its name, and what can be done with it. */
export function KeptItem(props: KeptItemProps) {
  const { thing, level: Heading, facts, date, dateNote, editing, onSave, work } = props
  const { t } = useTranslation(['settings', 'round'])
  const name = thing.name || t('round:unnamed')
  return (
    <>
      <div className={styles['row']}>
        <div>
          <Heading ref={editing.heading} tabIndex={-1}>
            <bdi>{name}</bdi>
          </Heading>
          {facts}
        </div>
        {!editing.isOpen && (
          <div className={styles['actions']}>
            <Button onPress={editing.open}>
              {t(date === null ? 'data.rename' : 'data.change')}{' '}
              <span className="visually-hidden">{name}</span>
            </Button>
            <Button look="danger" onPress={() => void work.ask(thing)}>
              {t('data.delete')} <span className="visually-hidden">{name}</span>
            </Button>
          </div>
        )}
      </div>
      {editing.isOpen && (
        <EditForm
          nameLabel={t(`edit.${thing.kind}Name`)}
          start={{ name: thing.name, date }}
          dateNote={dateNote}
          onSave={onSave}
          onClose={editing.close}
        />
      )}
    </>
  )
}
