import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import type { Question } from '#src/questions/question-set.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EarlierEvidence } from './EarlierEvidence.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { hasDraft } from './form-drafts.ts'
import { LookedBox } from './LookedBox.tsx'
import type { ShownEvidence, ShownItem } from './question-evidence.ts'
import type { EvidenceWork } from './use-evidence.ts'
import styles from './EvidenceList.module.css'

interface OpenEvidenceProps {
  readonly view: RoundView
  readonly question: Question
  readonly shown: ShownEvidence
  readonly work: EvidenceWork
  /** Help that stands before the form, or beside it where there is room. */
  readonly children: ReactNode
}

export function OpenEvidence({ view, question, shown, work, children }: OpenEvidenceProps) {
  const { t } = useTranslation('evidence')
  const heading = useRef<HTMLHeadingElement>(null)
  const [changing, setChanging] = useState(
    () => shown.items.find(({ evidenceId }) => hasDraft(evidenceId))?.evidenceId,
  )
  const { round } = view
  // The button that was pressed is gone then, and focus with it.
  const backToList = () => heading.current?.focus()

  return (
    <div className={styles['split']}>
      <section className={styles['section']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('listed.title')}
        </h2>
        {work.problem !== null && (
          <Notice kind="error" announced>
            <p>{t(`refused.${work.problem}`)}</p>
          </Notice>
        )}
        {work.removed !== null && (
          <UndoNotice
            message={t('removed', { what: work.removed.what })}
            onUndo={() => {
              work.undoRemoval()
              backToList()
            }}
            onDismiss={() => {
              work.forgetRemoval()
              backToList()
            }}
          />
        )}
        {shown.items.length === 0 && <p className="quiet">{t('listed.none')}</p>}
        <ul className={styles['list']}>
          {shown.items.map((one) => (
            <li key={one.evidenceId}>{one.evidenceId === changing ? form(one) : card(one)}</li>
          ))}
        </ul>
        <LookedBox shown={shown} onChange={work.saveLooked} />
        <EarlierEvidence view={view} shown={shown} onUse={work.use} />
      </section>
      <div className={styles['help']}>{children}</div>
      <EvidenceForm
        draftKey={`${round.id} ${question.id}`}
        roundDate={round.date}
        onSave={work.add}
      />
    </div>
  )

  function form(one: ShownItem) {
    const close = () => {
      setChanging(undefined)
      backToList()
    }
    return (
      <EvidenceForm
        draftKey={one.evidenceId}
        roundDate={round.date}
        item={one.item}
        onSave={async (item) => {
          const saved = await work.change(one.evidenceId, item)
          if (saved) close()
          return saved
        }}
        onCancel={close}
      />
    )
  }

  function card(one: ShownItem) {
    const { what } = one.item
    return (
      <EvidenceCard
        shown={one}
        roundDate={round.date}
        actions={
          <>
            <Button onPress={() => setChanging(one.evidenceId)}>
              {t('listed.change')} <span className="visually-hidden">{what}</span>
            </Button>
            <Button
              look="text"
              onPress={() => {
                work.remove(one)
                backToList()
              }}
            >
              {t('listed.remove')} <span className="visually-hidden">{what}</span>
            </Button>
          </>
        }
      />
    )
  }
}
