/**
 * Finds the words of a thing once. A long list asks for the same ones again and again, and each
 * time takes longer than to draw them. For things that never change, such as records.
 */
export function remembered<Thing extends object, Result>(
  find: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before.result
    const result = find(thing)
    known.set(thing, { result })
    return result
  }
}
