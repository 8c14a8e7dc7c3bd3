import type { ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { CHOICES, isStage, type Choice } from '#src/domain/answer/answer.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useStageWords } from '#src/ui/stage/use-stage-words.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { RolesPart } from './RolesPart.tsx'

interface PeoplePanelProps {
  readonly view: RoundView
  readonly content: ContentWords
}

/** Beside what the group said, of a closed round: how many people stand where, and by role. */
export function PeoplePanel({ view, content }: PeoplePanelProps) {
  const { t } = useTranslation('result')
  const stages = useStageWords()
  const formats = useFormats()
  const { closure, round } = view
  if (round.status !== 'closed' || closure === undefined) return null
  const counts = closure.content.individualPlacements
  return (
    <Panel title={t('room.people.title')}>
      {counts === null ? (
        <p>{t('room.people.tooFew')}</p>
      ) : (
        <>
          <p>{t('room.people.placed', { counts: formats.list(partsOf(counts)) })}</p>
          <DataTable
            caption={t('room.people.table')}
            columns={[t('room.people.stage'), t('room.people.people')]}
            rows={CHOICES.filter((choice) => isStage(choice) || counts[choice] > 0).map(
              (choice) => ({
                key: String(choice),
                heading: isStage(choice) ? stages.fullLabel(choice) : t('room.people.without'),
                cells: [formats.number(counts[choice])],
              }),
            )}
          />
        </>
      )}
      {round.roles.length > 0 && <RolesPart round={round} closure={closure} content={content} />}
    </Panel>
  )

  function partsOf(of: ChoiceCounts): string[] {
    return CHOICES.filter((choice) => of[choice] > 0).map((choice) => partOf(choice, of[choice]))
  }

  function partOf(choice: Choice, count: number): string {
    return isStage(choice)
      ? t('room.people.atStage', { count, stage: stages.full(choice) })
      : t('room.people.noStage', { count })
  }
}
