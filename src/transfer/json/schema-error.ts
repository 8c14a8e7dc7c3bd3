import type { z } from '#src/domain/record/zod.ts'
import type { FileError } from './file-error.ts'
import { NAME_SHOWN } from './look-through.ts'

/** The first thing that a schema does not like, with its place and never its content. */
export function errorOfIssue(
  issue: z.core.$ZodIssue | undefined,
  value: unknown,
  path: string,
): FileError {
  const inner = issue?.path.map(String) ?? []
  const at = [path, ...inner.map(placeOf)].join('.')
  const found = inner.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : part),
    value,
  )
  return { kind: isDateIssue(issue, found) ? 'wrongDate' : 'wrongValue', path: at }
}

/** People count from one. */
function placeOf(name: string): string {
  return /^\d+$/.test(name) ? String(Number(name) + 1) : name.slice(0, NAME_SHOWN)
}

/** A day that does not exist, or one of a year that no calendar here has. */
function isDateIssue(issue: z.core.$ZodIssue | undefined, found: unknown): boolean {
  if (issue?.code !== 'invalid_format' || typeof found !== 'string') return false
  return issue.format === 'date' || issue.format === 'datetime'
}
