// Import it only from what loads later: the first question must not wait for it.
import baseFile from '#questions/duties/evidence-base.json'
import englandFile from '#questions/duties/england.json'
import goodPracticeFile from '#questions/duties/good-practice.json'
import northernIrelandFile from '#questions/duties/northern-ireland.json'
import noteFile from '#questions/duties/notes.json'
import scotlandFile from '#questions/duties/scotland.json'
import walesFile from '#questions/duties/wales.json'
import type { DutyNote, DutyRule } from '#src/domain/duty/duty-rule.ts'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'
import type { Immutable } from '#src/domain/record/record.ts'
import { z } from '#src/domain/record/zod.ts'
import {
  DUTY_IDS,
  DUTY_LAWS,
  DUTY_NOTE_IDS,
  EVIDENCE_SOURCES,
  GOOD_PRACTICE_IDS,
} from './duty-ids.ts'
import { sourceSchema, type Source } from './sources.ts'

const day = z.iso.date()
const dayOfYear = z.string().check(z.regex(/^(0[1-9]|1[0-2])-([0-2]\d|30|31)$/))
const numbers = z.optional(z.string().check(z.regex(/^\d+(, \d+)*$/)))
const bodies = z.array(z.literal(SECTORS)).check(z.minLength(1))

const itemSchema = z.strictObject({
  id: z.literal(DUTY_IDS),
  /** Where in the law; without a number where the number was not looked up. */
  law: z.strictObject({
    name: z.literal(DUTY_LAWS),
    sections: numbers,
    regulations: numbers,
    schedule: numbers,
  }),
  bodies,
  from: z.optional(day),
  until: z.optional(day),
  staffFrom: z.optional(z.int().check(z.gte(1))),
  due: z.optional(
    z.strictObject({
      everyYears: z.literal([1, 2, 4, 5]),
      counts: z.literal(['fixed', 'fromLast']),
      day: z.optional(dayOfYear),
      firstYear: z.optional(z.int()),
    }),
  ),
  /** The day on which our words were held against a public copy of the law. */
  checked: day,
  unsure: z.optional(z.literal(true)),
})
export type DutyItem = Immutable<z.infer<typeof itemSchema>>

const nationSchema = z.strictObject({
  nation: z.literal(NATIONS),
  items: z.array(itemSchema).check(z.minLength(1)),
})

const noteSchema = z.strictObject({
  id: z.literal(DUTY_NOTE_IDS),
  /** Who the law means; or what is announced and not law yet. */
  kind: z.literal(['who', 'mayChange']),
  nations: z.array(z.literal(NATIONS)).check(z.minLength(1)),
  bodies,
  from: z.optional(day),
  until: z.optional(day),
  checked: day,
  unsure: z.optional(z.literal(true)),
})

const goodItem = z.strictObject({
  id: z.literal(GOOD_PRACTICE_IDS),
  sources: z.array(sourceSchema).check(z.minLength(1)),
})

const goodPracticeSchema = z.strictObject({
  checked: day,
  specific: z.array(goodItem),
  staff: z.array(goodItem),
})

const baseSchema = z.strictObject({
  source: sourceSchema,
  items: z.array(z.literal(EVIDENCE_SOURCES)),
})

/** Today's duties of all four nations, in the order in which they are read. */
export const dutyItems: readonly (DutyItem & DutyRule)[] = [
  englandFile,
  walesFile,
  scotlandFile,
  northernIrelandFile,
].flatMap((file) => {
  const { nation, items } = nationSchema.parse(file)
  return items.map((item) => ({ ...item, nation }))
})

export type DutyNoteEntry = Immutable<z.infer<typeof noteSchema>> & DutyNote

export const dutyNotes: readonly DutyNoteEntry[] = z.array(noteSchema).parse(noteFile)

/** What the law of the 2000s asked for: repealed, and still good practice. */
export const goodPractice: Immutable<z.infer<typeof goodPracticeSchema>> =
  goodPracticeSchema.parse(goodPracticeFile)

export const evidenceBase: { readonly source: Source; readonly items: typeof EVIDENCE_SOURCES } =
  readBase()

function readBase() {
  const { source, items } = baseSchema.parse(baseFile)
  if (items.join() !== EVIDENCE_SOURCES.join()) throw new Error('Other sources than are known')
  return { source, items: EVIDENCE_SOURCES }
}
