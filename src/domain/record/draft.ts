import type { Immutable } from './record.ts'
import type { z } from './zod.ts'

/** Tells what a form of today can hold from what an older app kept of another one. */
export function draftOf<Schema extends z.ZodMiniType>(schema: Schema) {
  return (values: unknown): values is Immutable<z.infer<Schema>> => schema.safeParse(values).success
}
