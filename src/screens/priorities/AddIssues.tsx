import { useState } from 'react'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { DoneNote } from '#src/workspace/DoneNote.tsx'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { flowingClass } from '#src/workspace/layout-class.ts'
import { AddOwnIssue } from './AddOwnIssue.tsx'
import { LibraryIssues } from './LibraryIssues.tsx'
import { OfferedIssues } from './OfferedIssues.tsx'
import { useAdding } from './use-adding.ts'
import type { PrioritiesView } from './use-priorities.ts'

interface AddIssuesProps {
  readonly organisationId: string
  readonly view: PrioritiesView
}

/** Four ways on to the long list. */
export function AddIssues({ organisationId, view }: AddIssuesProps) {
  const { t } = useTranslation('priorities')
  const { siftings, outcomes, lastRound } = view
  const adding = useAdding(organisationId, siftings)
  const outcomeWords = useOutcomeWords()
  const { current } = useQuestionSets()
  const content = useContentWords(current.words, useTerms(undefined))
  // As it was on arrival: a fold must not move under a hand that adds.
  const [opened] = useState(siftings.length === 0)
  const fromRound = (lastRound?.questions ?? []).flatMap(({ meaning }) => {
    const question = current.questions.find((one) => one.meaning === meaning)
    if (question === undefined || lastRound === null) return []
    const issue = content.name(question.id)
    return [{ issue, roundId: lastRound.round.id, questionMeaning: meaning }]
  })
  return (
    <div className="no-print">
      <Disclosure summary={<h2>{t('add.title')}</h2>} open={opened}>
        <div className={flowingClass()}>
          <AddOwnIssue organisationId={organisationId} isFirst={siftings.length === 0} />
          {lastRound !== null && fromRound.length > 0 && (
            <OfferedIssues
              title={t('add.round', { name: lastRound.round.name })}
              issues={fromRound}
              adding={adding}
            />
          )}
          {outcomes.length > 0 && (
            <OfferedIssues
              title={t('add.outcomes')}
              issues={outcomes.map((outcome) => ({
                issue: outcomeWords.name(outcome),
                outcomeId: outcome.id,
              }))}
              adding={adding}
            />
          )}
          <LibraryIssues adding={adding} />
          <DoneNote>
            {adding.added === undefined ? undefined : t('add.added', { issue: adding.added })}
          </DoneNote>
          {adding.failed && (
            <Notice kind="error" announced>
              <p>{t('failed')}</p>
            </Notice>
          )}
        </div>
      </Disclosure>
    </div>
  )
}
