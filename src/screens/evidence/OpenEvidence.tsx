import { useRef, useState, type ReactNode } from 'react'
import { evidenceDraftId } from '#src/domain/round/evidence-draft.ts'
import {
  BLANK_FORM,
  isEvidenceForm,
  toItem,
  type EvidenceForm as Values,
} from '#src/domain/round/evidence-form.ts'
import { freshnessOn, lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Question } from '#src/questions/question-set.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import { useFormDrafts } from '#src/workspace/form-drafts.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EarlierEvidence } from './EarlierEvidence.tsx'
import { EvidenceForm } from '#src/workspace/evidence/EvidenceForm.tsx'
import { ListedCard } from './ListedCard.tsx'
import { LookedBox } from './LookedBox.tsx'
import { furthestShown, type ShownEvidence, type ShownItem } from './question-evidence.ts'
import type { EvidenceWork } from './use-evidence.ts'
import type { Leaving } from '#src/workspace/evidence/use-leaving.ts'
import { hasResult } from './ways.ts'
import styles from './EvidenceList.module.css'

interface OpenEvidenceProps {
  readonly view: RoundView
  readonly question: Question
  readonly shown: ShownEvidence
  readonly work: EvidenceWork
  readonly leaving: Leaving
  /** Help that stands before the form, or beside it where there is room. */
  readonly children: ReactNode
}

export function OpenEvidence(props: OpenEvidenceProps) {
  const { view, question, shown, work, leaving, children } = props
  const { t } = useTranslation('evidence')
  const formats = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  const drafts = useFormDrafts()
  const isBegun = ({ evidenceId }: ShownItem) =>
    drafts.read(evidenceDraftId(view.round.id, evidenceId), isEvidenceForm) !== undefined
  const [changing, setChanging] = useState(() => shown.items.find(isBegun)?.evidenceId)
  const [added, setAdded] = useState<string>()
  const { round } = view
  const addedItem = shown.items.find(({ evidenceId }) => evidenceId === added)?.item
  // The button that was pressed is gone then, and focus with it.
  const backToList = () => heading.current?.focus()
  const shared = { sayDate, leaving, carries: hasResult(round) ? furthestShown : undefined }

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
        <p role="status" className="visually-hidden">
          {addedItem !== undefined && t('added', { what: addedItem.what })}
        </p>
        <ul className={styles['list']}>
          {shown.items.map((one) => (
            <li key={one.evidenceId}>
              {one.evidenceId === changing ? (
                form(one)
              ) : (
                <ListedCard
                  shown={one}
                  roundDate={round.date}
                  isNew={one.evidenceId === added}
                  onChange={() => setChanging(one.evidenceId)}
                  onRemove={() => {
                    work.remove(one)
                    backToList()
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        <LookedBox shown={shown} onChange={work.saveLooked} />
        <EarlierEvidence view={view} shown={shown} onUse={(one) => void use(one.evidenceId)} />
      </section>
      <div className={styles['help']}>{children}</div>
      <EvidenceForm
        draftKey={evidenceDraftId(round.id, question.id)}
        {...shared}
        kept={t('form.kept')}
        onSave={add}
      />
    </div>
  )

  function sayDate(date: string): string {
    return t(`freshness.${freshnessOn(round.date, date)}`, {
      date: formats.date(lastFreshDay(date)),
      round: formats.date(round.date),
    })
  }

  async function add(values: Values): Promise<boolean> {
    const item = toItem(values)
    if (item === null) return false
    const evidenceId = await work.add(item)
    if (evidenceId !== null) setAdded(evidenceId)
    return evidenceId !== null
  }

  async function use(evidenceId: string): Promise<void> {
    if (await work.use(evidenceId)) setAdded(evidenceId)
  }

  function form(one: ShownItem) {
    const close = () => {
      setChanging(undefined)
      backToList()
    }
    return (
      <EvidenceForm
        draftKey={evidenceDraftId(round.id, one.evidenceId)}
        {...shared}
        start={{ ...BLANK_FORM, ...one.item }}
        kept={t('form.keptChange')}
        onSave={async (values) => {
          const item = toItem(values)
          const saved = item !== null && (await work.change(one.evidenceId, item))
          if (saved) close()
          return saved
        }}
        onCancel={close}
      />
    )
  }
}
