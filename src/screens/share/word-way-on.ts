import type { HoldingBack } from '#src/domain/stage/holding-back.ts'
import type { Move, MovingOn } from '#src/domain/stage/moves.ts'
import type { WordedRow, WordedSection } from '#src/transfer/summary/summary-words.ts'
import { plain, section } from './section.ts'
import type { Speech } from './use-speech.ts'
import type { QuestionOf } from './word-questions.ts'

type NextStage = Extract<MovingOn, { kind: 'nextStage' }>

export function wordHoldsBack(
  { lowest, dontKnow }: HoldingBack,
  total: number,
  of: QuestionOf,
  { t, stages, stageCell }: Speech,
): WordedSection {
  const isLevel = lowest?.questions.length === total
  const behind = lowest === null || isLevel ? [] : lowest.questions
  return section('holdsBack', t('section.holdsBack'), {
    paragraphs: [
      ...(lowest === null
        ? []
        : [
            plain(
              t(isLevel ? 'holds.level' : 'holds.lowest', { stage: stages.full(lowest.stage) }),
            ),
          ]),
      ...(lowest === null && dontKnow.length === 0 ? [plain(t('holds.nothing'))] : []),
    ],
    first: t('question.first'),
    columns: [t('holds.what')],
    rows: [
      ...behind.map((id) => ({ ...of(id), cells: [stageCell(lowest?.stage ?? 'dontKnow')] })),
      ...dontKnow.map((id) => ({ ...of(id), cells: [{ value: '', words: t('holds.dontKnow') }] })),
    ],
  })
}

export function wordMovesOn(moving: MovingOn, of: QuestionOf, speech: Speech): WordedSection {
  const { t } = speech
  const title = t('section.movesOn')
  switch (moving.kind) {
    // A closed round has an answer to every question.
    case 'incomplete':
    case 'furthest':
      return section('movesOn', title, { paragraphs: [plain(t('moves.furthest'))] })
    case 'findOutFirst':
      return section('movesOn', title, {
        paragraphs: [plain(t('moves.findOutFirst', { count: moving.choose }))],
        first: t('question.first'),
        columns: [t('section.movesOn')],
        rows: moving.among.map((id) => ({
          ...of(id),
          cells: [{ value: '', words: t('moves.findOutShort') }],
        })),
      })
    case 'nextStage':
      return wordNextStage(moving, of, speech)
  }
}

/** How many have to move is said once, and in each row only where the rows differ. */
function wordNextStage(
  { target, required, anyOf }: NextStage,
  of: QuestionOf,
  speech: Speech,
): WordedSection {
  const { t, stages } = speech
  const among = anyOf?.among ?? []
  const ofThese = t('moves.anyOf', { count: anyOf?.choose ?? 1 })
  const isMixed = required.length > 0 && among.length > 0
  const forAll = among.length > 0 ? ofThese : t('moves.allRequired', { count: required.length })
  const toRows = (moves: readonly Move[], need: string) =>
    moves.map((move) => toRow(move, isMixed ? need : null, of, speech))
  return section('movesOn', t('section.movesOn'), {
    paragraphs: [
      plain(t('moves.target', { stage: stages.full(target) })),
      ...(isMixed ? [] : [plain(forAll)]),
    ],
    shape: 'table',
    first: t('question.first'),
    columns: [t('section.movesOn'), ...(isMixed ? [t('moves.need')] : [])],
    widths: isMixed ? [34, 42, 24] : [42, 58],
    rows: [...toRows(required, t('moves.required')), ...toRows(among, ofThese)],
  })
}

function toRow(move: Move, need: string | null, of: QuestionOf, { t, stages }: Speech): WordedRow {
  const stage = move.kind === 'raise' ? move.to : move.atLeast
  const words =
    move.kind === 'raise'
      ? t('moves.raise', { from: stages.full(move.from), to: stages.full(move.to) })
      : t('moves.findOut', { stage: stages.full(stage) })
  return {
    ...of(move.question),
    cells: [{ value: stage, words }, ...(need === null ? [] : [{ value: '', words: need }])],
  }
}
