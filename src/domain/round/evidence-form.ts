import type { EvidenceItem } from '#src/domain/record/evidence.ts'
import { NAME_MAX, TEXT_MAX } from '#src/domain/record/fields.ts'
import { z } from '#src/domain/record/zod.ts'

export const EVIDENCE_KINDS = ['activity', 'result', 'trend'] as const

const longText = z.string().check(z.maxLength(TEXT_MAX, { error: 'tooLong' }))

const required = (missing: string, max: number) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', { error: missing }),
    z.maxLength(max, { error: 'tooLong' }),
  )

/** Messages are keys of evidence:error. */
export const evidenceFormSchema = z.object({
  /** Empty until it is chosen: no kind is put into anyone's mouth. */
  kind: z
    .literal([...EVIDENCE_KINDS, ''])
    .check(z.refine((kind) => kind !== '', { error: 'kind' })),
  what: required('what', TEXT_MAX),
  date: z.iso.date({ error: 'date' }),
  where: required('where', TEXT_MAX),
  owner: required('owner', NAME_MAX),
  secondCheck: longText,
  /** What it is for; in a round it is for the question that it is added to. */
  meanings: z.array(z.string()),
})

/** Where no round says what it is for. */
export const listedFormSchema = z.extend(evidenceFormSchema, {
  meanings: z.array(z.string()).check(z.minLength(1, { error: 'meanings' })),
})

export type EvidenceForm = z.infer<typeof evidenceFormSchema>

export type EvidenceFormError =
  | 'kind'
  | 'what'
  | 'date'
  | 'where'
  | 'owner'
  | 'tooLong'
  | 'meanings'

export const BLANK_FORM: EvidenceForm = {
  kind: '',
  what: '',
  date: '',
  where: '',
  owner: '',
  secondCheck: '',
  meanings: [],
}

export type FieldName = keyof EvidenceForm

export type FormProblems = { readonly [Field in FieldName]?: EvidenceFormError }

/** The first thing that stands in the way of each field. */
export function findProblems(
  schema: typeof evidenceFormSchema | typeof listedFormSchema,
  form: EvidenceForm,
): FormProblems {
  const read = schema.safeParse(form)
  if (read.success) return {}
  const found = read.error.issues.map(({ path, message }) => [path[0], message])
  return Object.fromEntries(found.toReversed()) as FormProblems
}

/** Null for a form that did not pass its schema. */
export function toItem(form: EvidenceForm): EvidenceItem | null {
  if (form.kind === '') return null
  return {
    kind: form.kind,
    what: form.what.trim(),
    date: form.date,
    where: form.where.trim(),
    owner: form.owner.trim(),
    secondCheck: form.secondCheck.trim(),
  }
}

export function isSameForm(one: EvidenceForm, other: EvidenceForm): boolean {
  return Object.keys(BLANK_FORM).every(
    (field) =>
      String(one[field as keyof EvidenceForm]) === String(other[field as keyof EvidenceForm]),
  )
}

/** For a half-filled form that comes back from outside: the right fields, whatever is in them. */
export function isEvidenceForm(value: unknown): value is EvidenceForm {
  return draftSchema.safeParse(value).success
}

const draftSchema = z.object({
  kind: z.literal([...EVIDENCE_KINDS, '']),
  what: z.string(),
  date: z.string(),
  where: z.string(),
  owner: z.string(),
  secondCheck: z.string(),
  meanings: z.array(z.string()),
})
