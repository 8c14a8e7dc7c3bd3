import type { Figure } from '#src/domain/outcome/readings.ts'
import type {
  SummaryAction,
  SummaryEvidence,
  SummaryOutcome,
  SummaryTurnout,
} from '#src/domain/summary/summary.ts'
import type { WordedCell, WordedSection } from '#src/transfer/summary/summary-words.ts'
import { plain, section } from './section.ts'
import type { Speech } from './use-speech.ts'

export function wordEvidence(
  evidence: readonly SummaryEvidence[],
  numberOf: (questionId: string) => number,
  { t, formats, dateCell, textCell }: Speech,
): WordedSection {
  return section('evidence', t('section.evidence'), {
    paragraphs: evidence.length === 0 ? [plain(t('evidence.none'))] : [],
    shape: 'table',
    first: t('evidence.first'),
    columns: [t('evidence.kind'), t('evidence.date'), t('evidence.where'), t('evidence.for')],
    widths: [36, 15, 17, 19, 13],
    rows: evidence.map(({ words, kind, date, where, fresh, questionIds }) => {
      const name = t(`state.${kind}`)
      const numbers = questionIds.map(numberOf)
      return {
        heading: words.text,
        edited: words.edited,
        question: null,
        cells: [
          { value: kind, words: fresh ? name : t('evidence.stale', { kind: name }) },
          dateCell(date),
          textCell(where),
          { value: numbers.join(' '), words: formats.list(numbers.map(formats.number)) },
        ],
      }
    }),
  })
}

export function wordOutcomes(outcomes: readonly SummaryOutcome[], speech: Speech): WordedSection {
  const { t, textCell, outcomeName } = speech
  return section('outcomes', t('section.outcomes'), {
    paragraphs: outcomes.length === 0 ? [plain(t('outcomes.none'))] : [],
    shape: 'table',
    first: t('outcomes.first'),
    columns: [t('outcomes.measure'), t('outcomes.start'), t('outcomes.now'), t('outcomes.target')],
    widths: [26, 20, 18, 18, 18],
    rows: outcomes.map((outcome) => ({
      heading: outcomeName(outcome),
      edited: false,
      question: null,
      cells: [
        textCell(outcome.measure),
        figureCell(outcome.start, outcome.unit, speech),
        figureCell(outcome.now, outcome.unit, speech),
        figureCell(outcome.target, outcome.unit, speech),
      ],
    })),
  })
}

function figureCell(figure: Figure | null, unit: string, { t, formats }: Speech): WordedCell {
  if (figure === null) return { value: '', words: t('outcomes.noFigure') }
  const value = formats.number(figure.value)
  const amount = unit.trim() === '' ? value : t('outcomes.amount', { value, unit: unit.trim() })
  const { date } = figure
  const words =
    date === null ? amount : t('outcomes.dated', { figure: amount, date: formats.date(date) })
  return { value: figure.value, words }
}

export function wordActions(actions: readonly SummaryAction[], speech: Speech): WordedSection {
  const { t, dateCell, textCell } = speech
  return section('actions', t('section.actions'), {
    paragraphs: actions.length === 0 ? [plain(t('actions.none'))] : [],
    shape: 'table',
    first: t('actions.first'),
    columns: [t('actions.owner'), t('actions.due'), t('actions.state'), t('actions.standing')],
    widths: [36, 18, 16, 14, 16],
    rows: actions.map((action) => ({
      heading: whatOf(action, speech),
      edited: action.words.edited,
      question: null,
      cells: [
        textCell(ownerOf(action, speech)),
        action.due === null ? textCell(t('actions.noDate')) : dateCell(action.due),
        { value: action.progress.state, words: t(`plan:state.${action.progress.state}`) },
        { value: action.standing.state, words: t(`plan:standing.${action.standing.state}`) },
      ],
    })),
  })
}

export function whatOf({ words }: SummaryAction, { t }: Speech): string {
  return words.text.trim() === '' ? t('actions.noWords') : words.text
}

export function ownerOf({ owner }: SummaryAction, { t }: Speech): string {
  return owner.trim() === '' ? t('actions.noOwner') : owner
}

/** What may not be told as a number is said in words, and never left as a gap to reckon from. */
export function wordTurnout(
  { expected, handedIn, turnover }: SummaryTurnout,
  { t, formats }: Speech,
): WordedSection {
  const counts = {
    handedIn,
    expected,
    ...(turnover.kind === 'counts' && {
      returning: turnover.returning,
      newcomers: turnover.newcomers,
    }),
  }
  const isInWords = turnover.kind !== 'counts' && turnover.kind !== 'nothing'
  return section('turnout', t('section.turnout'), {
    paragraphs: [
      ...(handedIn === null ? [plain(t('briefing:who.few'))] : []),
      ...(isInWords ? [plain(t(`briefing:who.${turnover.kind}`))] : []),
    ],
    first: t('turnout.first'),
    columns: [t('turnout.count')],
    rows: (['handedIn', 'expected', 'returning', 'newcomers'] as const).flatMap((what) => {
      const count = counts[what] ?? null
      if (count === null) return []
      const cells = [{ value: count, words: formats.number(count) }]
      return [{ heading: t(`turnout.${what}`), edited: false, question: null, cells }]
    }),
  })
}
