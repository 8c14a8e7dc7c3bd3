import { useState } from 'react'
import { toCarried } from '#src/domain/round/evidence-carry.ts'
import { toItem, type EvidenceForm } from '#src/domain/round/evidence-form.ts'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'
import { useTranslation } from '#src/i18n/words.ts'
import {
  addListedEvidence,
  carryEvidence,
  saveListedEvidence,
  takeBackEvidence,
} from '#src/storage/evidence-list.ts'
import { removeEvidence, restoreEvidence } from '#src/storage/evidence.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { OpenRound } from './use-evidence-list.ts'

type Problem = 'failed' | 'missing' | 'locked'
type Outcome = { readonly ok: true } | { readonly ok: false; readonly kind: Problem }

interface Done {
  readonly message: string
  readonly undo: () => Promise<Outcome>
}

export interface ListWork {
  readonly problem: Problem | undefined
  /** The last thing done that can be taken back here. */
  readonly done: Done | undefined
  /** Said when there was nothing to do. */
  readonly note: string | undefined
  readonly undo: () => void
  readonly dismiss: () => void
  /** These resolve to whether it was kept. */
  readonly add: (form: EvidenceForm) => Promise<boolean>
  readonly change: (id: string, form: EvidenceForm) => Promise<boolean>
  readonly remove: (piece: EvidencePiece) => Promise<boolean>
  readonly carry: (pieces: readonly EvidencePiece[], round: OpenRound) => Promise<boolean>
}

/** What can be done with the list; every change is saved at once. */
export function useListWork(organisationId: string): ListWork {
  const { t } = useTranslation('evidenceList')
  const store = useStore()
  const [problem, setProblem] = useState<Problem>()
  const [done, setDone] = useState<Done>()
  const [note, setNote] = useState<string>()

  const attempt = async (work: () => Promise<Outcome>): Promise<boolean> => {
    setProblem(undefined)
    setNote(undefined)
    // The store itself reports what the device refused; here it only has to be said in words.
    const outcome = await work().catch((): Outcome => ({ ok: false, kind: 'failed' }))
    if (!outcome.ok) setProblem(outcome.kind)
    return outcome.ok
  }

  const carry: ListWork['carry'] = (pieces, round) =>
    attempt(async () => {
      const outcome = await carryEvidence(store, round.id, toCarried(pieces, round.meanings))
      if (!outcome.ok) return outcome
      const { linkIds, pieces: count } = outcome
      if (count === 0) {
        setDone(undefined)
        setNote(t('carry.nothing', { round: round.name }))
      } else {
        setDone({
          message: t('carry.done', { count, round: round.name }),
          undo: () => takeBackEvidence(store, round.id, linkIds),
        })
      }
      return outcome
    })

  return {
    problem,
    done,
    note,
    undo: () => {
      if (done !== undefined) void attempt(done.undo)
      setDone(undefined)
    },
    dismiss: () => setDone(undefined),
    add: (form) =>
      attempt(async () => {
        const item = toItem(form)
        if (item === null) return { ok: false, kind: 'failed' }
        const added = await addListedEvidence(store, organisationId, item, form.meanings)
        if (added.ok) setNote(t('add.added', { what: item.what }))
        return added
      }),
    change: (id, form) =>
      attempt(async () => {
        const item = toItem(form)
        if (item === null) return { ok: false, kind: 'failed' }
        return saveListedEvidence(store, id, item, form.meanings)
      }),
    remove: ({ id, item }) =>
      attempt(async () => {
        await removeEvidence(store, id)
        setDone({
          message: t('removed', { what: item.what }),
          undo: () => restoreEvidence(store, id),
        })
        return { ok: true }
      }),
    carry,
  }
}
