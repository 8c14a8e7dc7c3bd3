import type { Mode } from '#src/domain/record/round.ts'

/** What two rounds must share for their stages to be compared without a word. */
export interface RoundConditions {
  readonly questionsVersion: {
    readonly setId: string
    readonly major: number
    readonly minor: number
  }
  readonly methodVersion: string
  readonly mode: Mode
}

/** What a reader must be told between two points of the line. */
export type Mark =
  | { readonly kind: 'newQuestions' }
  | { readonly kind: 'newMethod' }
  | { readonly kind: 'newWording' }
  | { readonly kind: 'modeChanged'; readonly from: Mode; readonly to: Mode }

export function listMarks(before: RoundConditions, after: RoundConditions): Mark[] {
  return [
    ...questionMarks(before, after),
    ...methodMarks(before, after),
    ...modeMarks(before, after),
  ]
}

/** Across new questions or a new rule no line is drawn; the other marks leave it whole. */
export function breaksLine(marks: readonly Mark[]): boolean {
  return marks.some(({ kind }) => kind === 'newQuestions' || kind === 'newMethod')
}

function questionMarks(before: RoundConditions, after: RoundConditions): Mark[] {
  const [from, to] = [before.questionsVersion, after.questionsVersion]
  if (from.setId !== to.setId || from.major !== to.major) return [{ kind: 'newQuestions' }]
  return from.minor === to.minor ? [] : [{ kind: 'newWording' }]
}

function methodMarks(before: RoundConditions, after: RoundConditions): Mark[] {
  return before.methodVersion === after.methodVersion ? [] : [{ kind: 'newMethod' }]
}

function modeMarks(before: RoundConditions, after: RoundConditions): Mark[] {
  const [from, to] = [before.mode, after.mode]
  return from === to ? [] : [{ kind: 'modeChanged', from, to }]
}
