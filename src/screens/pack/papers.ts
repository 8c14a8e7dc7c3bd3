import type { ReportSize } from '#src/transfer/word/report.ts'

/** What can be printed for a session, in the order in which it is wanted. */
export const PAPERS = ['questions', 'joining', 'order', 'crib'] as const
export type PaperKind = (typeof PAPERS)[number]

export const FORMS = ['print', 'word'] as const

/** What the person chose on the screen. */
export interface ChosenPaper {
  readonly paper: PaperKind
  readonly size: ReportSize
  readonly form: (typeof FORMS)[number]
  /** Of the whole session; only where no plan of it is stored. */
  readonly minutes: number
  /** The pack says under each question why it is asked. */
  readonly why: boolean
}

export const LENGTHS: readonly number[] = [60, 90, 120, 150]

export const AT_FIRST: ChosenPaper = {
  paper: 'questions',
  size: 'normal',
  form: 'print',
  minutes: 90,
  why: false,
}
