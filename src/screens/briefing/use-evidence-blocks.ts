import type { FrozenQuestion } from '#src/domain/record/closure.ts'
import { needsEvidence } from '#src/domain/stage/backed.ts'
import { freshnessOn, lastFreshDay } from '#src/domain/stage/evidence-freshness.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Leaf, Words } from '#src/transfer/word/report.ts'
import { labelled } from './labelled.ts'

type Item = FrozenQuestion['evidence']['items'][number]

/** The evidence behind one answer, as it was when the round was closed. */
export function useEvidenceBlocks(
  roundDate: string,
): (question: FrozenQuestion) => readonly Leaf[] {
  const { t } = useTranslation(['briefing', 'result'])
  const { date } = useFormats()
  return ({ choice, evidence: { state, items } }) => {
    const label = t('answers.evidence')
    if (items.length === 0) return [{ kind: 'paragraph', words: labelled(label, nothing()) }]
    return [
      { kind: 'paragraph', words: labelled(label, '') },
      { kind: 'list', ordered: false, items: items.map((item) => wordsOf(item)) },
    ]

    function nothing(): string {
      if (state === 'none') return t('answers.evidenceNone')
      return t(needsEvidence(choice) ? 'answers.evidenceNotChecked' : 'answers.evidenceNotNeeded')
    }
  }

  function wordsOf(item: Item): Words {
    const { what, kind, where, owner } = item
    const facts = [
      t(`result:evidence.kind.${kind}`),
      date(item.date),
      where,
      owner === '' ? '' : t('result:evidence.owner', { owner }),
    ]
    return `${what} (${facts.filter(Boolean).join(' · ')}). ${standing(item)}`
  }

  function standing({ fresh, date: day }: Item): string {
    if (fresh) return t('answers.until', { date: date(lastFreshDay(day)) })
    return t(freshnessOn(roundDate, day) === 'inFuture' ? 'answers.inFuture' : 'answers.tooOld')
  }
}
