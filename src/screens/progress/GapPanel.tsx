import { useFormats } from '#src/i18n/formats.ts'
import type { Terms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { StageTrack } from '#src/ui/stage/StageTrack.tsx'
import { StageTrackKey } from '#src/ui/stage/StageTrackKey.tsx'
import { useClosedWords } from '#src/workspace/use-closed-words.ts'
import type { ProgressRound } from './progress-round.ts'
import { listReadings, toStage, widestGaps, type QuestionReading } from './question-gaps.ts'
import { useReadingWords } from './use-reading-words.ts'
import styles from './GapPanel.module.css'

interface GapPanelProps {
  readonly round: ProgressRound
  readonly label: string
  readonly terms: Terms
}

export function GapPanel({ round, label, terms }: GapPanelProps) {
  const { t } = useTranslation(['progress', 'round'])
  const { list } = useFormats()
  const words = useReadingWords()
  const { name } = useClosedWords(round, terms)
  const readings = listReadings(round)
  const widest = widestGaps(readings)
  return (
    <Panel title={t('gap.title')}>
      <p>
        {sentences()}
        {widest.length > 0 &&
          ` ${t('gap.widest', { names: list(widest.map(({ question }) => name(question))) })}`}
      </p>
      <DataTable
        caption={t('gap.table')}
        columns={[t('change.question'), t('steps.say'), t('steps.show'), t('gap.what')]}
        rows={readings.map((reading) => ({
          key: reading.question,
          heading: name(reading.question),
          cells: [words.choice(reading.said), words.choice(reading.shown), gapCell(reading)],
        }))}
      />
      <StageTrackKey label={t('gap.key')} entries={keyEntries()} />
    </Panel>
  )

  function sentences(): string {
    const total = readings.length
    const count = readings.filter(({ gap }) => gap !== null && gap.kind !== 'none').length
    const partly = partlyChecked()
    if (count > 0) return partly + t('gap.sentence', { round: label, count, total })
    return partly === '' ? t('gap.none', { round: label }) : partly
  }

  function partlyChecked(): string {
    const { checked, total, needNone: more } = round.looked
    if (checked === total) return ''
    const none = more > 0 ? `${t('round:evidenceNone.sentence', { count: more })} ` : ''
    return `${t('gap.partly', { round: label, checked, total })} ${none}`
  }

  function gapCell({ said, shown, gap }: QuestionReading) {
    return (
      <div className={styles['gap']}>
        <StageTrack
          say={toStage(said)}
          show={shown === 'notChecked' ? shown : (toStage(shown) ?? undefined)}
        />
        <span>{gapWords(shown, gap)}</span>
      </div>
    )
  }

  function keyEntries() {
    const drawn = {
      striped: readings.some(({ gap: one }) => one !== null && one.kind !== 'none'),
      open: readings.some(({ shown }) => shown === 'notChecked'),
      unknown: readings.some(({ said }) => toStage(said) === null),
    }
    const beyond = (['striped', 'open', 'unknown'] as const).filter((fill) => drawn[fill])
    return (['solid', ...beyond] as const).map((fill) => ({ fill, words: t(`gap.box.${fill}`) }))
  }

  function gapWords(shown: QuestionReading['shown'], gap: QuestionReading['gap']): string {
    if (gap === null) return words.choice(shown)
    return gap.kind === 'none' ? t('gap.noGap') : t('gap.stages', { count: gap.stages })
  }
}
