import type { ReactNode } from 'react'
import type { Outcome } from '#src/domain/record/outcome.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { outcomeMenu } from '#src/questions/outcomes.ts'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { useActionQuestions } from '#src/workspace/plan/use-action-questions.ts'
import { factsClass } from '#src/workspace/layout-class.ts'
import styles from './OutcomesPage.module.css'

/** What was said of an outcome, to be read and printed; what was not said is left out. */
export function OutcomeFacts({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('outcomes')
  const formats = useFormats()
  const questions = useActionQuestions()
  const { measure, people, plan, questionMeanings, menuId } = outcome
  const entry = outcomeMenu.find(({ id }) => id === menuId)
  const wanted = new Set(questionMeanings)
  const known = questions.filter(({ meaning }) => wanted.has(meaning)).map(({ name }) => name)
  const names = known.length < wanted.size ? [...known, t('edit.unknownQuestion')] : known
  return (
    <dl className={`${factsClass()} ${styles['facts']}`}>
      {measure.what.trim() !== '' &&
        fact(
          t('facts.measure'),
          <>
            <p>
              <bdi>{measureWords()}</bdi>
            </p>
            <p className="quiet small">
              {t(measure.lowerIsBetter ? 'facts.lower' : 'facts.higher')}
            </p>
          </>,
        )}
      {people.trim() !== '' && fact(t('facts.people'), <bdi>{people}</bdi>)}
      {plan.trim() !== '' && fact(t('facts.plan'), <bdi>{plan}</bdi>)}
      {names.length > 0 && fact(t('facts.questions'), formats.list(names))}
      {entry !== undefined && (
        <>
          {fact(t('facts.areas'), formats.list(entry.areas.map((area) => t(`areas.${area}`))))}
          {fact(
            t('facts.source'),
            // Each on a line of its own: on paper they are whole titles.
            entry.sources.map((source) => (
              <p key={JSON.stringify(source)}>
                <SourceRef sources={[source]} />
              </p>
            )),
          )}
        </>
      )}
    </dl>
  )

  function measureWords(): string {
    const { what, unit } = measure
    return unit.trim() === '' ? what : t('facts.withUnit', { what, unit })
  }

  function fact(term: string, words: ReactNode) {
    return (
      <div>
        <dt>{term}</dt>
        <dd>{words}</dd>
      </div>
    )
  }
}
