import fc from 'fast-check'
import type { z } from '#src/domain/record/zod.ts'

// Whatever a schema takes, made from the schema's own parts: a field or a kind that comes tomorrow
// is made up as well, without a word here.

/** What programs, tables and pages are known to stumble over. */
const HOSTILE = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '</script><!--',
  '=1+1',
  '@SUM(A1:A9)',
  '-2',
  '"; drop table round; --',
  '__proto__',
  'constructor',
  '{{name}} $t(key) $&',
  'a\u0000b',
  'one\r\ntwo\u2028three\ttabs',
  '\u202eabc\u2066',
  '\ufeffmark',
  'كيف حالك',
  'Llanfairpwll\u0302',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '%2F/%zz',
]

const text = (maxLength: number) =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
      // No half letters: a file that holds one is refused, see the gate.
      { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.constant('é'.repeat(maxLength)) },
    )
    .map((value) => value.slice(0, maxLength))

/** Letters that stand for something in ids of several parts are among them. */
const id = fc.stringMatching(/^[\w.%-]{1,12}$/)
/** A schema leaves this key out; that it does no harm is tested at the gate. */
const key = id.filter((text) => text !== '__proto__')
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day.map((at) => at.slice(0, 10)),
  datetime: day,
  time: day.map((at) => at.slice(11, 16)),
}

/** Minus nought is written as nought. */
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)

type Schema = z.core.$ZodType

export function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, anyOf(part)])),
      )
    case 'array':
      return fc.array(anyOf(def.element), { maxLength: 3 })
    case 'record':
      return fc.dictionary(key, anyOf(def.valueType), { maxKeys: 3, noNullPrototype: true })
    case 'nullable':
      return fc.option(anyOf(def.innerType))
    case 'default':
      return anyOf(def.innerType)
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return anyNumber(def)
    case 'string':
      return anyString(def)
    // z.json() refers to itself.
    case 'lazy':
    case 'unknown':
      return json
    default:
      throw new Error(`No values of a schema of type ${def.type}: say here what they are`)
  }
}

function anyNumber(def: z.core.$ZodNumberDef): fc.Arbitrary<number> {
  const [min, max] = [checkOf(def, 'greater_than')?.value, checkOf(def, 'less_than')?.value]
  if ('format' in def) {
    const most = Number(max ?? Number.MAX_SAFE_INTEGER)
    return fc.integer({ min: Number(min ?? Number.MIN_SAFE_INTEGER), max: most })
  }
  if (min === undefined || max === undefined) return number
  return fc.integer({ min: Number(min), max: Number(max) * 8 }).map((value) => value / 8)
}

function anyString(def: z.core.$ZodStringDef): fc.Arbitrary<string> {
  if ('format' in def) {
    const found = FORMATS[String(def.format)]
    if (found === undefined) throw new Error(`No texts of the format ${String(def.format)}`)
    return found
  }
  if (checkOf(def, 'string_format') !== undefined) return id
  // Of what may be a million letters long, a few are as good.
  return text(Math.min(10_000, Number(checkOf(def, 'max_length')?.maximum ?? 100)))
}

interface CheckDef {
  readonly value?: unknown
  readonly maximum?: unknown
}

function checkOf(def: z.core.$ZodTypeDef, name: string): CheckDef | undefined {
  const found = def.checks?.find((check) => check._zod.def.check === name)
  return found?._zod.def as CheckDef | undefined
}
