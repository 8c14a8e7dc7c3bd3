import type { Stage } from '#src/domain/answer/answer.ts'
import type { Summary } from '#src/domain/summary/summary.ts'
import type { WordedCell, WordedRow, WordedSection } from '#src/transfer/summary/summary-words.ts'
import { plain, row, section } from './section.ts'
import type { Speech } from './use-speech.ts'

/** It leads with what can be shown, or says for how many questions the evidence was checked. */
export function wordStand(summary: Summary, isMadeUp: boolean, speech: Speech): WordedSection {
  const { t } = speech
  const { foreword, mode, provisional } = summary
  return section('stand', t('section.stand'), {
    paragraphs: [
      plain(headline(summary, speech)),
      ...(isMadeUp ? [plain(t('stand.madeUp'))] : []),
      ...(mode === 'alone' ? [plain(t('stand.alone'))] : []),
      ...(provisional ? [plain(t('stand.provisional'))] : []),
      ...(foreword.text.trim() === '' ? [] : [foreword]),
    ],
    picture: 'path',
    first: t('stand.first'),
    columns: [t('stand.stage')],
    rows: readings(summary, speech),
  })
}

function headline(summary: Summary, { t, stages }: Speech): string {
  const { claimed, backed, looked } = summary
  const { checked, total: count } = looked
  const [say, show] = [claimed.stage, backed?.stage ?? null]
  if (backed === null) {
    return say === null
      ? t('stand.uncheckedNotPlaced', { checked, count })
      : t('stand.unchecked', { checked, count, say: stages.full(say) })
  }
  if (show === null) {
    return say === null ? t('stand.notPlaced') : t('stand.sayOnly', { say: stages.full(say) })
  }
  if (say === null) return t('stand.showOnly', { show: stages.full(show) })
  if (say === show) return t('stand.same', { show: stages.full(show) })
  return t('stand.both', { show: stages.full(show), say: stages.full(say) })
}

function readings(summary: Summary, speech: Speech): readonly WordedRow[] {
  const { t, stages } = speech
  const { claimed, backed } = summary
  const { lowest, highest } = claimed.range
  const cell = (stage: Stage | null, otherwise: string): WordedCell =>
    stage === null
      ? { value: '', words: otherwise }
      : { value: stage, words: stages.fullLabel(stage) }
  const missing = t(backed === null ? 'stand.notCheckedCell' : 'stand.notPlacedCell')
  return [
    row(t('stand.show'), cell(backed?.stage ?? null, missing)),
    row(t('stand.say'), cell(claimed.stage, t('stand.notPlacedCell'))),
    // Where they are the same, they say nothing that the line above does not.
    ...(lowest === highest
      ? []
      : [row(t('stand.rangeLow'), cell(lowest, '')), row(t('stand.rangeHigh'), cell(highest, ''))]),
    row(t('stand.checked'), checkedCell(summary, speech)),
  ]
}

function checkedCell({ looked }: Summary, { t }: Speech): WordedCell {
  const { checked, total: count } = looked
  const words = count === 0 ? t('round:evidenceNone.all') : t('stand.checkedOf', { checked, count })
  return { value: checked, words, fact: t('stand.checkedFact') }
}
