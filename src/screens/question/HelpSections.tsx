import type { ReactNode } from 'react'
import { useHelpWords } from '#src/i18n/content.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Question, QuestionSet } from '#src/questions/question-set.ts'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import styles from './QuestionHelp.module.css'

interface HelpSectionsProps {
  readonly set: QuestionSet
  readonly question: Question
  readonly terms: Terms
}

export function HelpSections({ set, question, terms }: HelpSectionsProps) {
  const { t } = useTranslation(['question', 'stages', 'sources'])
  const help = useHelpWords(set.helpWords, terms)
  const { id } = question
  return (
    <>
      <Section title={t('help.why')}>
        <ul>
          {question.facts.map((fact) => (
            <li key={fact.id}>
              {help.part(id, 'facts', fact.id)} <SourceRef sources={fact.source} />
            </li>
          ))}
        </ul>
      </Section>
      {question.objections.length > 0 && (
        <Section title={t('help.objections')}>
          <dl>
            {question.objections.map((objection) => {
              const words = help.objection(id, objection.id)
              return (
                <div key={objection.id}>
                  <dt>{words.claim}</dt>
                  <dd>
                    {words.answer} <SourceRef sources={[objection.source]} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </Section>
      )}
      {question.barriers.length > 0 && (
        <Section title={t('help.barriers')}>
          <ul>
            {question.barriers.map((barrier) => (
              <li key={barrier.id}>
                {help.part(id, 'barriers', barrier.id)} <SourceRef sources={[barrier.source]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('help.actions', { members: terms.members })}>
        <ul>
          {question.memberActions.map((action) => (
            <li key={action.id}>
              {help.part(id, 'memberActions', action.id)} <SourceRef sources={[action.source]} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('help.discuss')}>
        <ul>
          {question.discussPrompts.map((prompt) => (
            <li key={prompt.id}>{help.part(id, 'discussPrompts', prompt.id)}</li>
          ))}
        </ul>
        <SourceRef sources={[question.source]} />
      </Section>
      <Section title={t('help.evidence')}>
        <ul>
          {question.evidencePrompts.map((prompt) => (
            <li key={prompt.id}>{help.part(id, 'evidencePrompts', prompt.id)}</li>
          ))}
        </ul>
        <SourceRef sources={[question.source]} />
      </Section>
      <Section title={t('help.wideStep')}>
        <p>{t('stages:wideStep')}</p>
      </Section>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles['section']}>
      <summary>{title}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
