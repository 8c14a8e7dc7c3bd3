import { useId, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { BackupsLeft } from '#src/workspace/backup/BackupsLeft.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EvidenceLeft } from './EvidenceLeft.tsx'
import { WhatGoes } from './WhatGoes.tsx'
import { countHandedIn, NOT_COUNTED, readTurnout, type TurnoutProblem } from './turnout.ts'
import type { RoundSteps } from './use-round-steps.ts'

interface CloseWorkshopDialogProps {
  readonly view: RoundView
  readonly steps: RoundSteps
  readonly unchecked: number
}

/** Says what stays and what goes for good, and asks who took part before. */
export function CloseWorkshopDialog({ view, steps, unchecked }: CloseWorkshopDialogProps) {
  const { t } = useTranslation(['result', 'shell'])
  const before = view.closure?.content.turnout ?? NOT_COUNTED
  const [typed, setTyped] = useState({
    returning: textOf(before.returning),
    newcomers: textOf(before.newcomers),
  })
  const [isAsked, setAsked] = useState(false)
  /** Somebody asked for the single answers: closing the round must not erase them then. */
  const [isRequested, setRequested] = useState(false)
  const id = useId()
  const handedIn = countHandedIn(view)
  const read = readTurnout(typed.returning, typed.newcomers, handedIn)
  const problem = (part: Part): TurnoutProblem | undefined =>
    isAsked && !read.ok ? read[part] : undefined

  const confirm = () => {
    if (read.ok) {
      steps.close(read.counts, isRequested)
      return
    }
    setAsked(true)
    document.getElementById(`${id}-${read.returning ? 'returning' : 'newcomers'}`)?.focus()
  }

  return (
    <ConfirmDialog
      startAtTop
      open={steps.asked === 'close'}
      title={t('close.title')}
      confirm={t('close.confirm')}
      cancel={t('shell:cancel')}
      onConfirm={confirm}
      onCancel={() => steps.ask(null)}
    >
      <EvidenceLeft view={view} unchecked={unchecked} />
      <p>
        <strong>{t('close.keepsTitle')}</strong> {t('close.keepsWorkshop')}
      </p>
      <p>
        <strong>{t('close.erasesTitle')}</strong> <WhatGoes view={view} isRequested={isRequested} />
      </p>
      <BackupsLeft roundId={view.round.id} isRequested={isRequested} />
      <p>{t('close.offence')}</p>
      {view.handedIn > 0 && view.round.retention.pausedAt === null && (
        <TickBox label={t('close.requested')} on={isRequested} onChange={setRequested} />
      )}
      {handedIn > 0 && (
        <>
          <p>{t('close.turnout', { count: handedIn })}</p>
          {PARTS.map((part) => (
            <Field
              key={part}
              id={`${id}-${part}`}
              label={t(`close.${part}`)}
              optional={t('shell:optional')}
              error={errorOf(problem(part))}
            >
              {(wiring) => (
                <input
                  {...wiring}
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed[part]}
                  onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
    </ConfirmDialog>
  )

  function errorOf(kind: TurnoutProblem | undefined): string | undefined {
    if (kind === undefined) return undefined
    return kind === 'notWhole' ? t('close.notWhole') : t('close.tooMany', { count: handedIn })
  }
}

type Part = 'returning' | 'newcomers'

const PARTS: readonly Part[] = ['returning', 'newcomers']

function textOf(count: number | null): string {
  return count === null ? '' : String(count)
}
