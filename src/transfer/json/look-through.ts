import type { FileError } from './file-error.ts'

/** Half of a letter that takes two: no text that was typed has one, and none can be written again. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** Read as a name in a record, it would reach what all objects have in common. */
const FORBIDDEN = '__proto__'

/** Letters of a name: far longer than any that the app writes. */
export const NAME_SHOWN = 40

/** The first text or name anywhere in it that no file of ours can have. */
export function lookThrough(value: unknown, path = ''): FileError | undefined {
  if (typeof value === 'string') {
    return LONE_SURROGATE.test(value) ? { kind: 'brokenText', path } : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of Object.keys(value)) {
    if (name === FORBIDDEN) return { kind: 'forbiddenName', path }
    if (LONE_SURROGATE.test(name)) return { kind: 'brokenText', path }
    const inner = (value as Readonly<Record<string, unknown>>)[name]
    if (typeof inner !== 'object' && typeof inner !== 'string') continue
    const error = lookThrough(inner, path === '' ? cut(name) : `${path}.${cut(name)}`)
    if (error !== undefined) return error
  }
  return undefined
}

/** A name can be as long as the file, and the path is shown. */
function cut(name: string): string {
  return name.length > NAME_SHOWN ? name.slice(0, NAME_SHOWN) : name
}
