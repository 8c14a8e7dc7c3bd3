import { useState } from 'react'
import type { Action } from '#src/domain/record/action.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { useProposal, useProposedAction } from './use-proposal.ts'
import styles from './AgreeFields.module.css'

interface ProposedActionProps {
  readonly view: RoundView
  readonly questionId: string
}

/** At most one action a question: a room that writes down many does none. */
export function ProposedAction({ view, questionId }: ProposedActionProps) {
  // The words are there before what is stored is, or the whole page would wait for them again.
  useTranslation(['actions', 'plan'])
  const meaning = view.set.questions.find(({ id }) => id === questionId)?.meaning ?? questionId
  const action = useProposedAction(view, meaning)
  if (action === undefined) return null
  return <ProposalFold view={view} meaning={meaning} action={action} />
}

interface ProposalFoldProps {
  readonly view: RoundView
  readonly meaning: string
  readonly action: Action | null
}

function ProposalFold({ view, meaning, action }: ProposalFoldProps) {
  const { t } = useTranslation('actions')
  const store = useStore()
  const { fields, change, state, retry } = useProposal(view, meaning, action)
  // As it was on arrival: a fold must not move under a hand that types.
  const [opened] = useState(action !== null)
  const isSettled =
    action !== null &&
    (action.standing.state !== 'proposed' || action.progress.state !== 'notStarted')
  return (
    <Disclosure summary={t('proposal.title')} open={opened}>
      {isSettled ? (
        <>
          <p>
            <strong>
              <bdi>{action.what}</bdi>
            </strong>
          </p>
          <p>{t('proposal.settled')}</p>
        </>
      ) : (
        <div className={styles['agree']}>
          <p className="quiet">{t('proposal.lead')}</p>
          <PlanText
            label={t('proposal.what')}
            hint={t('proposal.whatHint')}
            size="text"
            value={fields.what}
            onChange={(what) => change({ what })}
          />
          <PlanText
            label={t('proposal.owner')}
            hint={t('proposal.ownerHint')}
            size="line"
            value={fields.owner}
            onChange={(owner) => change({ owner })}
          />
          <PlanDay
            label={t('proposal.due')}
            value={fields.due}
            onChange={(due) => change({ due })}
          />
          <SaveNote state={state} onDevice={store.kind === 'device'} onRetry={retry} />
        </div>
      )}
      {action !== null && (
        <p>
          <AppLink to={paths.action(action.organisationId, action.id)}>{t('openInPlan')}</AppLink>
        </p>
      )}
    </Disclosure>
  )
}
