import { useState, type ReactNode } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { ChangePanel } from './ChangePanel.tsx'
import { comparedOf, type Wanted } from './compared-rounds.ts'
import { CompareChoice } from './CompareChoice.tsx'
import { GapPanel } from './GapPanel.tsx'
import { RoadOfRounds } from './RoadOfRounds.tsx'
import { roundLabels } from './round-labels.ts'
import { StagePanel } from './StagePanel.tsx'
import type { ProgressScope } from './use-progress.ts'
import { useScopeName } from './use-scope-name.ts'
import { useStageSentence } from './use-stage-sentence.ts'
import styles from './ScopeProgress.module.css'

interface ScopeProgressProps {
  readonly organisation: Organisation
  readonly scope: ProgressScope
  /** Leads to another part of the organisation. */
  readonly choice: ReactNode
}

export function ScopeProgress({ organisation, scope, choice }: ScopeProgressProps) {
  const { t } = useTranslation('progress')
  const [wanted, want] = useState<Wanted>({})
  const terms = useTerms(organisation)
  const scopeName = useScopeName(scope)
  const sentence = useStageSentence()
  const rounds = scope.steps.map(({ round }) => round)
  const labels = roundLabels(rounds, useFormats())
  const labelOf = (id: string) => labels.get(id) ?? ''
  const [latest, previous] = rounds.toReversed()
  const { before, after } = comparedOf(rounds, wanted)
  if (latest === undefined || after === undefined) return null

  return (
    <Page>
      <div className={styles['first']}>
        <div className={styles['split']}>
          <PageHead
            above={
              <p className={`${styles['where']} quiet small`}>
                <span>
                  <bdi>{organisation.name}</bdi>
                </span>
                <span>
                  <bdi>{scopeName}</bdi>
                </span>
              </p>
            }
            title={t('title')}
            lead={
              previous === undefined
                ? sentence.first(latest)
                : sentence.between(previous, latest, labelOf(previous.id))
            }
          />
          <RoadOfRounds steps={scope.steps} labelOf={labelOf} />
        </div>
      </div>
      {choice}
      {previous === undefined && (
        <Notice>
          <p>
            <strong>{t('one.title')}</strong>
          </p>
          <p>{t('one.explain')}</p>
        </Notice>
      )}
      <StagePanel steps={scope.steps} labelOf={labelOf} />
      {rounds.length > 2 && before !== undefined && (
        <CompareChoice
          rounds={rounds}
          before={before}
          after={after}
          labelOf={labelOf}
          onWant={want}
        />
      )}
      {before !== undefined && (
        <ChangePanel before={before} after={after} labelOf={labelOf} terms={terms} />
      )}
      <GapPanel round={after} label={labelOf(after.id)} terms={terms} />
      <p className="no-print">
        <AppLink to={paths.briefing(organisation.id)} look="plain">
          {t('briefing')}
        </AppLink>
      </p>
    </Page>
  )
}
