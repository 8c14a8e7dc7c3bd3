/**
 * The id of a record of which there can be only one, such as the agreed answer to one question in
 * one round. Two devices that write it give it the same id, so that merging needs no rule of its own.
 */
export function idOf(...parts: readonly [string, string, ...string[]]): string {
  return parts.map(encodeURIComponent).join('/')
}
