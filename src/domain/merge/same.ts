import { itemsOf } from '#src/domain/record/items.ts'

/** Of values as JSON has them: the same whatever order their keys stand in. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
}

/** Of the fields of a record: the order of a list of items is by chance, and makes no difference. */
export function isSameContent(one: object, other: object): boolean {
  return isSame(withoutOrder(one), withoutOrder(other))
}

function withoutOrder(content: object): object {
  return Object.fromEntries(
    Object.entries(content).map(([field, value]) => {
      const items = itemsOf(field, value)
      return [field, items === undefined ? (value as unknown) : Object.fromEntries(items)]
    }),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
