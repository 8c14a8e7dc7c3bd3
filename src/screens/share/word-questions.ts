import { CHOICES, isStage, type Choice } from '#src/domain/answer/answer.ts'
import { choicesIn, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import type { Outside } from '#src/domain/disclosure/outside.ts'
import type { QuestionChange } from '#src/domain/progress/change.ts'
import { needsEvidence } from '#src/domain/stage/backed.ts'
import type { Summary, SummaryChange, SummaryQuestion } from '#src/domain/summary/summary.ts'
import type { WordedCell, WordedRow, WordedSection } from '#src/transfer/summary/summary-words.ts'
import { plain, section } from './section.ts'
import type { Speech } from './use-speech.ts'

/** How each question is called beside its number, and what it means in any set. */
export type QuestionOf = (id: string) => Pick<WordedRow, 'heading' | 'question' | 'edited'>

export function wordProfile(
  profile: readonly SummaryQuestion[],
  of: QuestionOf,
  speech: Speech,
): WordedSection {
  const { t, stageCell } = speech
  // Where too few answered alone for any question, a column of its own would say so eight times.
  const hasAlone = profile.some(({ alone }) => alone.kind !== 'nothing')
  return section('profile', t('section.profile'), {
    picture: 'profile',
    shape: 'table',
    first: t('question.first'),
    columns: [
      t('question.show'),
      t('question.say'),
      t('question.evidence'),
      ...(hasAlone ? [t('question.alone')] : []),
    ],
    widths: hasAlone ? [28, 17, 17, 15, 23] : [40, 21, 21, 18],
    rows: profile.map((one) => ({
      ...of(one.id),
      cells: [
        one.backed === null
          ? { value: '', words: t('question.notChecked') }
          : stageCell(one.backed),
        stageCell(one.choice),
        evidenceCell(one, speech),
        ...(hasAlone ? [aloneCell(one.alone, speech)] : []),
      ],
    })),
  })
}

/** Nobody has to look for what an early stage needs none of. */
function evidenceCell({ evidence, choice }: SummaryQuestion, { t }: Speech): WordedCell {
  return evidence === 'notChecked' && !needsEvidence(choice)
    ? { value: 'notNeeded', words: t('question.notNeeded') }
    : { value: evidence, words: t(`state.${evidence}`) }
}

function aloneCell(alone: Outside, speech: Speech): WordedCell {
  const { t, stages } = speech
  const nameOf = (choice: Choice) =>
    isStage(choice) ? stages.full(choice) : t('question.notKnown')
  if (alone.kind === 'nothing') return { value: '', words: t('question.nothing') }
  const agreement = t(`question.agreement.${alone.agreement ?? 'tooFewKnow'}`)
  if (alone.kind === 'words') {
    if (alone.answer === null) return { value: '', words: t('question.almostEveryone') }
    return { value: '', words: t('question.middle', { agreement, answer: nameOf(alone.answer) }) }
  }
  const parts = CHOICES.filter((choice) => alone.counts[choice] > 0).map((choice) =>
    t('question.count', { count: alone.counts[choice], answer: nameOf(choice) }),
  )
  return {
    value: countsForPrograms(alone.counts),
    words: t('question.counts', { agreement, counts: speech.formats.list(parts) }),
  }
}

/** "1:0 2:3 3:6 4:2 5:0 dontKnow:1" */
function countsForPrograms(counts: ChoiceCounts): string {
  return choicesIn(counts).length === 0
    ? ''
    : CHOICES.map((choice) => `${choice}:${counts[choice]}`).join(' ')
}

export function wordChange(change: SummaryChange, of: QuestionOf, speech: Speech): WordedSection {
  const { t, formats, stageCell } = speech
  const cell = (choice: Choice | null): WordedCell =>
    choice === null ? { value: '', words: t('round:blank') } : stageCell(choice)
  return section('change', t('section.change'), {
    paragraphs: [
      plain(changeInWords(change, speech)),
      ...change.marks.flatMap(({ kind }) =>
        kind === 'newWording' || kind === 'modeChanged' ? [plain(t(`changed.${kind}`))] : [],
      ),
    ],
    picture: 'steps',
    shape: 'table',
    first: t('question.first'),
    columns: [
      t('changed.before', { date: formats.date(change.since) }),
      t('changed.now'),
      t('changed.what'),
    ],
    widths: [40, 20, 20, 20],
    rows: change.questions.map((one) => ({
      ...of(one.question),
      cells: [cell(one.from), cell(one.to), { value: one.kind, words: whatChanged(one, speech) }],
    })),
  })
}

function changeInWords({ claimed, since }: SummaryChange, { t, formats, stages }: Speech): string {
  const date = formats.date(since)
  switch (claimed.kind) {
    case 'movedOn':
    case 'movedBack':
    case 'same':
      return t(`changed.${claimed.kind}`, {
        date,
        from: stages.full(claimed.from),
        to: stages.full(claimed.to),
      })
    case 'nowPlaced':
      return t('changed.nowPlaced', { date, to: stages.full(claimed.to) })
    case 'noLongerPlaced':
      return t('changed.noLongerPlaced', { date, from: stages.full(claimed.from) })
    case 'stillNotPlaced':
      return t('changed.stillNotPlaced')
    case 'notComparable':
      return t('changed.notComparable', { date })
  }
}

function whatChanged({ kind, from, to }: QuestionChange, { t }: Speech): string {
  if (kind !== 'movedOn' && kind !== 'movedBack') return t(`progress:kind.${kind}`)
  const isMove = from !== null && to !== null && isStage(from) && isStage(to)
  const count = isMove ? Math.abs(to - from) : 0
  return t(`progress:kind.${kind}`, { count })
}

export function wordReasons(
  reasons: NonNullable<Summary['reasons']>,
  of: QuestionOf,
  { t, textCell }: Speech,
): WordedSection {
  return section('reasons', t('section.reasons'), {
    paragraphs: reasons.length === 0 ? [plain(t('reasons.none'))] : [],
    first: t('question.first'),
    columns: [t('reasons.what')],
    rows: reasons.map(({ questionId, words }) => ({
      ...of(questionId),
      edited: words.edited,
      cells: [textCell(words.text)],
    })),
  })
}
