import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'

const OURS = ['src', 'tests', 'build', 'scripts', 'locales', 'questions', '.ci']
const SOURCE = /\.(ts|tsx|mjs|css)$/
const MAX_LINES = 250
const MAX_TEST_LINES = 400

const files = OURS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`),
).toSorted()
const sources = files.filter((file) => SOURCE.test(file))
const product = files.filter((file) => file.startsWith('src/'))
const textOf = (file: string) => readFileSync(file, 'utf8')

/** The files with a line that matches, and that line, for a failure that says where to look. */
function linesWith(pattern: RegExp, among: readonly string[] = sources): string[] {
  return among.flatMap((file) =>
    textOf(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
}

describe('the files', () => {
  it('are there to be looked at', () => {
    expect(product.length).toBeGreaterThan(50)
  })

  it('are short', () => {
    const tooLong = sources.filter((file) => {
      const max = file.startsWith('tests/') ? MAX_TEST_LINES : MAX_LINES
      return textOf(file).split('\n').length > max
    })
    expect(tooLong).toEqual([])
  })

  it('have names in kebab-case, components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|module|d|examples))*\.[a-z]+$/
    const component = /^[A-Z][A-Za-z0-9]*(\.(test|module|examples))*\.(tsx|css)$/
    const odd = sources.filter(
      (file) => !kebab.test(basename(file)) && !component.test(basename(file)),
    )
    expect(odd).toEqual([])
  })

  it('that are components export what they are named for', () => {
    const components = product.filter((file) => /^[A-Z].*\.tsx$/.test(basename(file)))
    const odd = components.filter(
      (file) =>
        !new RegExp(`export (function|const|class) ${basename(file, '.tsx')}\\b`).test(
          textOf(file),
        ),
    )
    expect(odd).toEqual([])
  })

  it('of styles stand beside the file they are for', () => {
    const styles = product.filter((file) => file.endsWith('.module.css'))
    const alone = styles.filter((file) => !linesWith(styleImport(file), siblings(file)).length)
    expect(alone).toEqual([])
  })

  it('lie in folders in kebab-case', () => {
    const folders = new Set(sources.flatMap((file) => dirname(file).split('/')))
    expect([...folders].filter((name) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it('have no names that say nothing', () => {
    const empty = /^(index|utils?|helpers?|common|types|misc|constants)$/
    const names = (file: string) => file.replace(/\.[^/]*$/, '').split('/')
    expect(files.filter((file) => names(file).some((name) => empty.test(name)))).toEqual([])
  })
})

describe('the text of the files', () => {
  it('has no way up', () => {
    expect(linesWith(/(from|import\()\s*'\.\.\//)).toEqual([])
  })

  it('gives a reason for every exception from a rule', () => {
    const withoutReason = /(oxlint|eslint|stylelint)-disable(?!.*-- \S+ \S+)/
    expect(linesWith(withoutReason, except('planted.test.ts'))).toEqual([])
    expect(linesWith(/@ts-(ignore|nocheck)/, except('files.test.ts'))).toEqual([])
    expect(linesWith(/@ts-expect-error(?! \S+ \S+)/, except('files.test.ts'))).toEqual([])
  })

  it('leaves no test out and none alone', () => {
    const left = /\b(it|test|describe)\.(only|skip|todo|fails)\b/
    expect(linesWith(left, except('files.test.ts'))).toEqual([])
  })

  it('knows no machine and no registry', () => {
    const machine = /(^|[\s'"`=(])\/(home|root|tmp|work|Users)\/|[A-Z]:\\Users/
    const among = [...except('files.test.ts'), 'package.json', '.oxlintrc.json', 'index.html']
    expect(linesWith(machine, among)).toEqual([])
    const hosts = [...readFileSync('package-lock.json', 'utf8').matchAll(/"resolved": "([^"]+)"/g)]
    expect(hosts.filter(([, url = '']) => !url.startsWith('https://registry.npmjs.org/'))).toEqual(
      [],
    )
  })

  it('leaves no note to do something later', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, except('files.test.ts'))).toEqual([])
  })
})

function except(name: string): string[] {
  return sources.filter((file) => basename(file) !== name)
}

function siblings(file: string): string[] {
  return product.filter((other) => dirname(other) === dirname(file) && /\.tsx?$/.test(other))
}

function styleImport(file: string): RegExp {
  return new RegExp(`'\\./${basename(file).replaceAll('.', '\\.')}'`)
}
