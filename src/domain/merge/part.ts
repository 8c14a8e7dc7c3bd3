import type { SharedKind } from './shared.ts'

/** What people call it; what only belongs to these is `rest`. */
export const PARTS = [
  'organisation',
  'unit',
  'round',
  'answers',
  'evidence',
  'check',
  'action',
  'outcome',
  'reading',
  'priorities',
  'duties',
  'partners',
  'session',
  'summary',
  'rest',
] as const
export type Part = (typeof PARTS)[number]

const PART_OF: Readonly<Partial<Record<SharedKind, Part>>> = {
  organisation: 'organisation',
  unit: 'unit',
  round: 'round',
  draftAnswer: 'answers',
  response: 'answers',
  agreedAnswer: 'answers',
  closure: 'answers',
  evidence: 'evidence',
  evidenceLink: 'check',
  evidenceCheck: 'check',
  action: 'action',
  outcome: 'outcome',
  outcomeReading: 'reading',
  prioritySifting: 'priorities',
  dutyState: 'duties',
  evidenceBase: 'duties',
  dataReadiness: 'duties',
  partnershipPrinciples: 'partners',
  invitation: 'session',
  reveal: 'session',
  runningOrder: 'session',
  peerSummary: 'summary',
  peerReply: 'summary',
}

export function partOf(kind: SharedKind): Part {
  return PART_OF[kind] ?? 'rest'
}
