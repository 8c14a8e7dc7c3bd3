import type { Worded } from '#src/domain/summary/summary.ts'
import type { Layout } from './use-share-report.ts'
import type { SummaryAsChosen } from './use-summary.ts'

/** One text that can be changed before the summary goes. */
export interface EditableText {
  readonly part: string
  readonly label: string
  readonly hint?: string
  /** What stands there if nobody changes it. */
  readonly original: string
}

/** Only what is in the summary: words of people, and the texts that a report begins with. */
export function listEditable(
  { original, speech: { t, content } }: SummaryAsChosen,
  layout: Layout,
): readonly EditableText[] {
  const { reasons, evidence, actions } = original.summary
  const { purpose, implications } = original.words.committee
  const toText = (label: string, { part, text }: Worded) => ({ part, label, original: text })
  return [
    {
      part: 'foreword',
      label: t('words.foreword'),
      hint: t('words.forewordHint'),
      original: '',
    },
    ...(layout === 'committee'
      ? [
          { part: 'purpose', label: t('words.purpose'), original: purpose.text },
          { part: 'implications', label: t('words.implications'), original: implications.text },
        ]
      : []),
    ...(reasons ?? []).map(({ questionId, words }) =>
      toText(t('words.reason', { name: content.name(questionId) }), words),
    ),
    ...(evidence ?? []).map(({ words }) =>
      toText(t('words.evidence', { what: short(words.text) }), words),
    ),
    ...(actions ?? []).map(({ words }) =>
      toText(t('words.action', { what: short(words.text) }), words),
    ),
  ]

  function short(words: string): string {
    const letters = Array.from(words)
    return letters.length <= SHORT
      ? words
      : t('words.short', { words: letters.slice(0, SHORT).join('') })
  }
}

/** Letters of a text in its own label. */
const SHORT = 48
