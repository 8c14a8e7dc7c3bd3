// The ids by which duties are stored and worded. An id that was ever released is never used for anything else.

export const DUTY_IDS = [
  'england-due-regard',
  'england-proof',
  'england-people',
  'england-staff',
  'england-aims',
  'england-open',
  'wales-due-regard',
  'wales-aims',
  'wales-involve',
  'wales-information',
  'wales-assess',
  'wales-staff',
  'wales-training',
  'wales-pay',
  'wales-plan',
  'wales-report',
  'wales-buying',
  'wales-open',
  'wales-poverty',
  'wales-police-people',
  'wales-police-staff',
  'wales-police-aims',
  'scotland-due-regard',
  'scotland-mainstreaming',
  'scotland-outcomes',
  'scotland-progress',
  'scotland-assess',
  'scotland-staff',
  'scotland-pay-gap',
  'scotland-equal-pay',
  'scotland-buying',
  'scotland-open',
  'scotland-poverty',
  'ni-equality',
  'ni-relations',
  'ni-scheme',
  'ni-screening',
  'ni-consult',
  'ni-watch',
  'ni-publish',
  'ni-training',
  'ni-open',
  'ni-report',
  'ni-review',
] as const
export type DutyId = (typeof DUTY_IDS)[number]

export const DUTY_LAWS = [
  'equality-2010',
  'england-2017',
  'wales-2011',
  'scotland-2012',
  'northern-ireland-1998',
] as const

export const DUTY_NOTE_IDS = [
  'association',
  'welsh-police',
  'ni-college',
  'commissioners',
  'health-bill',
  'pay-gap-bill',
  'poverty-england',
] as const

export const GOOD_PRACTICE_IDS = [
  'then-scheme',
  'then-list',
  'then-watch',
  'then-assess',
  'then-publish',
  'then-access',
  'then-training',
  'then-jobs',
  'staff-in-post',
  'staff-applicants',
  'staff-promotion',
  'staff-training',
  'staff-appraisal',
  'staff-grievance',
  'staff-leavers',
] as const
export type GoodPracticeId = (typeof GOOD_PRACTICE_IDS)[number]

/** Where facts for an evidence base come from. */
export const EVIDENCE_SOURCES = [
  'main-plan',
  'population',
  'research',
  'consultations',
  'own-data',
  'inspectors',
  'staff-survey',
  'indicators',
  'heads-of-service',
] as const
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number]
