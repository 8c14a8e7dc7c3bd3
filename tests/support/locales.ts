import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LOCALES = join(import.meta.dirname, '..', '..', 'locales')
const PLURAL_SUFFIX = /_(?:ordinal_)?(zero|one|two|few|many|other)$/

/** The texts of a namespace by their key: "2.name". */
export type Texts = ReadonlyMap<string, string>

/** Every namespace of a language but the notes, which are for translators only. */
export function namespacesOf(language: string): string[] {
  return readdirSync(join(LOCALES, language))
    .filter((file) => file.endsWith('.json') && file !== 'notes.json')
    .map((file) => file.replace(/\.json$/, ''))
}

export function textsOf(language: string, namespace: string): Texts {
  const file = join(LOCALES, language, `${namespace}.json`)
  return flatten(JSON.parse(readFileSync(file, 'utf8')))
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  return new Map(
    Object.entries(value as object).flatMap(([key, inner]) => [
      ...flatten(inner, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

/** What is wrong with the texts of a language, held against the source language; nothing is best. */
export function faultsIn(texts: Texts, source: Texts, language: string): string[] {
  return [
    ...emptyTexts(texts),
    ...differentKeys(texts, source),
    ...wrongPlurals(texts, language),
    ...differentPlaceholders(texts, source),
  ]
}

export function placeholdersIn(text: string): string[] {
  return (text.match(/\{\{[^}]*\}\}/g) ?? []).map((slot) => slot.slice(2, -2).trim())
}

function emptyTexts(texts: Texts): string[] {
  return [...texts].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`)
}

function differentKeys(texts: Texts, source: Texts): string[] {
  const here = new Set([...texts.keys()].map(baseOf))
  const there = new Set([...source.keys()].map(baseOf))
  return [
    ...[...there].filter((key) => !here.has(key)).map((key) => `${key} is missing`),
    ...[...here].filter((key) => !there.has(key)).map((key) => `${key} is not in the source`),
  ]
}

function wrongPlurals(texts: Texts, language: string): string[] {
  const plurals = [...byBase(texts)]
    .map(([base, entries]) => [base, entries.map(([key]) => key)] as const)
    .filter(([, keys]) => keys.some((key) => PLURAL_SUFFIX.test(key)))
  return plurals.flatMap(([base, keys]) => {
    const type = keys.some((key) => key.includes('_ordinal_')) ? 'ordinal' : 'cardinal'
    const wanted = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories
    const found = keys.map((key) => PLURAL_SUFFIX.exec(key)?.[1] ?? '')
    const same = wanted.toSorted().join() === found.toSorted().join()
    return same ? [] : [`${base} has plurals ${found.join()}, not ${wanted.join()}`]
  })
}

// A plural form may leave the count out ("one answer"), so plural forms are taken together.
function differentPlaceholders(texts: Texts, source: Texts): string[] {
  const here = placeholdersByBase(texts)
  const there = placeholdersByBase(source)
  return [...here]
    .filter(([base, slots]) => there.has(base) && there.get(base) !== slots)
    .map(([base, slots]) => `${base} has placeholders ${slots}, not ${there.get(base)}`)
}

function placeholdersByBase(texts: Texts): Map<string, string> {
  return new Map(
    [...byBase(texts)].map(([base, entries]) => [
      base,
      [...new Set(entries.flatMap(([, text]) => placeholdersIn(text)))].toSorted().join(' '),
    ]),
  )
}

function byBase(texts: Texts): Map<string, [key: string, text: string][]> {
  const groups = new Map<string, [string, string][]>()
  for (const entry of texts) {
    const base = baseOf(entry[0])
    groups.set(base, [...(groups.get(base) ?? []), entry])
  }
  return groups
}

/** The key that the code asks for: without its plural form. */
export function baseOf(key: string): string {
  return key.replace(PLURAL_SUFFIX, '')
}
