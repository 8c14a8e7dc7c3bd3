import { z } from './zod.ts'
import { count, id } from './fields.ts'

/** Types of records are read-only all the way down: a change is a new record. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

export interface Envelope {
  readonly id: string
  /** For each field the count of the write that set it; the greater count wins. */
  readonly counters: Readonly<Record<string, number>>
  /** The count at which it was removed; null while it is there. It is merged like any field. */
  readonly deleted: number | null
}

export type FieldsOf<T> = Omit<T, keyof Envelope>

export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object({
    id,
    ...shape,
    counters: z.record(z.string(), count),
    deleted: z.nullable(count),
  })
}
