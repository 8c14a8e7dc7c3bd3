import type { ReactNode } from 'react'
import { useHelpWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { explained } from '#src/questions/explained.ts'
import type { Question, QuestionSet } from '#src/questions/question-set.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { SourcedList } from '#src/ui/source/SourcedList.tsx'
import { useQuestionHelp } from '#src/workspace/question-help.ts'
import { ExplainedWords } from '#src/workspace/words/ExplainedWords.tsx'
import styles from './QuestionHelp.module.css'

interface HelpSectionsProps {
  readonly set: QuestionSet
  readonly question: Question
  readonly terms: Terms
  /** Not where there is to be no way to anything else. */
  readonly withLibrary: boolean
}

export function HelpSections({ set, question, terms, withLibrary }: HelpSectionsProps) {
  const { id } = question
  const { t } = useTranslation(['question', 'stages', 'sources'])
  const words = useHelpWords(set.helpWords, terms)
  const help = useQuestionHelp(set, id)
  return (
    <>
      <Section title={t('help.why')}>
        <ul>
          {help.facts.map((fact) => (
            <li key={fact.id}>
              {words.part(id, 'facts', fact.id)} <SourceRef sources={fact.sources} />
            </li>
          ))}
        </ul>
      </Section>
      {help.objections.length > 0 && (
        <Section title={t('help.objections')}>
          <dl>
            {help.objections.map((objection) => {
              const said = words.objection(id, objection.id)
              return (
                <div key={objection.id}>
                  <dt>{said.claim}</dt>
                  <dd>
                    {said.answer} <SourceRef sources={[objection.source]} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </Section>
      )}
      {help.barriers.length > 0 && (
        <Section title={t('help.barriers')}>
          <ul>
            {help.barriers.map((barrier) => (
              <li key={barrier.id}>
                {words.part(id, 'barriers', barrier.id)} <SourceRef sources={[barrier.source]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('help.actions', { members: terms.members })}>
        <ul>
          {help.memberActions.map((action) => (
            <li key={action.id}>
              {words.part(id, 'memberActions', action.id)} <SourceRef sources={[action.source]} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('help.discuss')}>
        <SourcedList items={prompts('discussPrompts')} />
      </Section>
      <Section title={t('help.evidence')}>
        <SourcedList items={prompts('evidencePrompts')} />
      </Section>
      <Section title={t('help.wideStep')}>
        <p>{t('stages:wideStep')}</p>
      </Section>
      <ExplainedWords words={explained.questions[id] ?? []} withLibrary={withLibrary} />
      {withLibrary && (
        <p>
          <AppLink to={paths.library(id)}>{t('help.library')}</AppLink>
        </p>
      )}
    </>
  )

  function prompts(part: 'discussPrompts' | 'evidencePrompts') {
    return help[part].map((prompt) => ({ ...prompt, words: words.part(id, part, prompt.id) }))
  }
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles['section']}>
      <summary>{title}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
