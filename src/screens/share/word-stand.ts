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
  const { claimed, backed, evidenceChecked: checked, total } = summary
  const [say, show] = [claimed.stage, backed?.stage ?? null]
  if (backed === null) {
    return say === null
      ? t('stand.uncheckedNotPlaced', { checked, total })
      : t('stand.unchecked', { checked, total, say: stages.full(say) })
  }
  if (show === null) {
    return say === null ? t('stand.notPlaced') : t('stand.sayOnly', { say: stages.full(say) })
  }
  if (say === null) return t('stand.showOnly', { show: stages.full(show) })
  if (say === show) return t('stand.same', { show: stages.full(show) })
  return t('stand.both', { show: stages.full(show), say: stages.full(say) })
}

function readings(summary: Summary, { t, stages }: Speech): readonly WordedRow[] {
  const { claimed, backed, evidenceChecked: checked, total } = summary
  const cell = (stage: Stage | null, otherwise: string): WordedCell =>
    stage === null
      ? { value: '', words: otherwise }
      : { value: stage, words: stages.fullLabel(stage) }
  const missing = t(backed === null ? 'stand.notCheckedCell' : 'stand.notPlacedCell')
  return [
    row(t('stand.show'), cell(backed?.stage ?? null, missing)),
    row(t('stand.say'), cell(claimed.stage, t('stand.notPlacedCell'))),
    row(t('stand.rangeLow'), cell(claimed.range.lowest, '')),
    row(t('stand.rangeHigh'), cell(claimed.range.highest, '')),
    row(t('stand.checked'), { value: checked, words: t('stand.checkedOf', { checked, total }) }),
  ]
}
