import { isStage, type Choice } from '#src/domain/answer/answer.ts'
import { choicesIn } from '#src/domain/disclosure/counts.ts'
import type { Closure, ClosureContent } from '#src/domain/record/closure.ts'
import type { Round } from '#src/domain/record/round.ts'
import { groupAnswer } from '#src/domain/stage/group-answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'

interface RolesPartProps {
  readonly round: Round
  readonly closure: Closure
  readonly content: ContentWords
}

type Split = ClosureContent['roleSplits'][number]

/** The middle answer of each role that the closed round kept, and why others are not there. */
export function RolesPart({ round, closure, content }: RolesPartProps) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const formats = useFormats()
  const { roleSplits, questions } = closure.content
  const hidden = round.roles.filter(({ name }) => roleSplits.every(({ role }) => role !== name))
  const ids = questions.map(({ questionId }) => questionId)
  const differing = ids.filter((id) => new Set(roleSplits.map((of) => middleOf(of, id))).size > 1)
  return (
    <>
      <h3>{t('room.roles.title')}</h3>
      {roleSplits.length > 0 && (
        <>
          <p>
            {t('room.roles.lead', { roles: formats.list(roleSplits.map(headingOf)) })}{' '}
            {roleSplits.length > 1 && comparison()}
          </p>
          <DataTable
            caption={t('room.roles.table')}
            columns={[t('room.roles.question'), ...roleSplits.map(({ role }) => role)]}
            rows={ids.map((id) => ({
              key: id,
              heading: content.name(id),
              cells: roleSplits.map((split) => nameOf(middleOf(split, id))),
            }))}
          />
        </>
      )}
      {hidden.length > 0 && (
        <p>
          {t('room.roles.hidden', { roles: formats.list(hidden.map(({ name }) => name)) })}{' '}
          {t('room.roles.why')}
        </p>
      )}
    </>
  )

  function headingOf({ role, handedIn }: Split): string {
    return t('room.roles.handedIn', { role, number: formats.number(handedIn) })
  }

  function comparison(): string {
    return differing.length === 0
      ? t('room.roles.same')
      : t('room.roles.differ', { names: formats.list(differing.map(content.name)) })
  }

  function nameOf(choice: Choice | null): string {
    return choice !== null && isStage(choice) ? stages.fullLabel(choice) : t('room.notKnown')
  }
}

function middleOf({ counts }: Split, questionId: string): Choice | null {
  const of = counts[questionId]
  const group = of === undefined ? null : groupAnswer(choicesIn(of))
  return group?.kind === 'answered' ? group.answer : null
}
