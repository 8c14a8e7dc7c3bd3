import { describe, expect, it } from 'vitest'
import { baseOf, namespacesOf, textsOf } from '#tests/support/locales.ts'
import { rawNumbers } from './raw-numbers.ts'
import { readTypedCode, type TypedCode } from './typed-code.ts'
import { wordsInUse } from './words-in-use.ts'

/** Their keys come from questions/; the tests in tests/content hold them to it, word for word. */
const KEYS_FROM_DATA = /^(set-\d+(-help)?|example|library-items|practice)$/

const readBoth = (code: TypedCode) => ({ words: wordsInUse(code), numbers: rawNumbers(code) })
const { words, numbers } = readTypedCode(readBoth)

const written = new Set(
  namespacesOf('en')
    .filter((namespace) => !KEYS_FROM_DATA.test(namespace))
    .flatMap((namespace) => keysOf(namespace)),
)

describe('the words', () => {
  it('are all asked for somewhere in the code', () => {
    const unused = [...written].filter((key) => !words.keys.has(key))
    expect(unused).toEqual([])
  })

  it('are there for all that the code can ask for', () => {
    expect(words.keys.size).toBeGreaterThan(300)
    expect([...words.keys].filter((key) => !written.has(key))).toEqual([])
  })

  it('are asked for by keys that the compiler knows', () => {
    expect(words.unknown).toEqual([])
  })
})

describe('the numbers on a screen', () => {
  it('are written by the language', () => {
    expect(numbers).toEqual([])
  })
})

describe('the reading of the code', () => {
  const FAULT = { odd: { one: 'One', two: 'Two', rich: 'Rich', left: 'Left', left_other: 'More' } }
  const MAIN = [
    "import { Trans, useTranslation } from '#src/i18n/words.ts'",
    "import { useNumber } from '#src/i18n/numbers.ts'",
    'interface Given { readonly which: "one" | "two"; readonly free: string; readonly count: number }',
    'export function Odd({ which, free, count }: Given) {',
    "  const { t } = useTranslation(['fault', 'shell'])",
    '  const number = useNumber()',
    '  return <p title={t("shell:back")}>',
    '    {t(`odd.${which}`)} <Trans t={t} i18nKey="odd.rich" />',
    '    {t(count > 1 ? "odd.gone" : "odd.two")}',
    '    {number(count)}',
    '    {free}',
    '    {t(free as never)}',
    '    {count}',
    '    {count > 1 && count}',
    '  </p>',
    '}',
  ].join('\n')
  const planted = readTypedCode(readBoth, {
    'locales/en/fault.json': JSON.stringify(FAULT),
    'src/main.tsx': MAIN,
  })

  it('lists what a key can be that is chosen, put together or given to a component', () => {
    const found = [...planted.words.keys].filter((key) => key.startsWith('fault:odd'))
    expect(found.toSorted()).toEqual(
      ['gone', 'one', 'rich', 'two'].map((key) => `fault:odd.${key}`),
    )
    expect(planted.words.keys).toContain('shell:back')
  })

  it('sees a key that nobody can know, and a number that stands as it is', () => {
    expect(planted.words.unknown).toEqual(['src/main.tsx:12'])
    expect(planted.numbers.filter((place) => place.startsWith('src/main.tsx'))).toEqual([
      'src/main.tsx:13',
      'src/main.tsx:14',
    ])
  })
})

function keysOf(namespace: string): string[] {
  return [...textsOf('en', namespace).keys()].map((key) => `${namespace}:${baseOf(key)}`)
}
