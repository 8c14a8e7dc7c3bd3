import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { IMPORTS, LAYERS } from './import-table.ts'
import { PlantedFolder } from './planted.ts'

const PACKAGES = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }).dependencies,
)

const importOf = (specifier: string, index: number) =>
  `import { a as a${index} } from '${specifier}'`
const importTypeOf = (specifier: string, index: number) =>
  `import type { b as b${index} } from '${specifier}'`
const specifiers = [...Object.values(IMPORTS), ...PACKAGES]

const folder = new PlantedFolder({
  ...Object.fromEntries(
    LAYERS.map(({ file }) => [file, specifiers.map(importOf).join('\n')] as const),
  ),
  ...Object.fromEntries(
    LAYERS.map(({ file, mayTypes = [] }) => [
      typeFile(file),
      mayTypes.map((layer, index) => importTypeOf(IMPORTS[layer] ?? '', index)).join('\n'),
    ]),
  ),
  'src/screens/check/planted.ts': [
    '#src/storage/db.ts',
    '#src/domain/record/zod.ts',
    '#src/screens/result/x.ts',
    '../result/x.ts',
    'zod/mini',
    './own.ts',
  ]
    .map(importOf)
    .join('\n'),
  'tests/planted.test.ts': importOf('../src/paths.ts', 0),
})
const restricted = folder.oxlint().filter(({ rule }) => rule?.includes('no-restricted-imports'))
afterAll(() => folder.remove())

function reportedIn(file: string): string[] {
  return restricted
    .filter((found) => found.file === file)
    .map(({ message }) => /^'([^']+)'/.exec(message)?.[1] ?? message)
    .toSorted()
}

function typeFile(file: string): string {
  return file.replace(/\.tsx?$/, '-types.ts')
}

describe('the import table', () => {
  it.each(LAYERS)('is kept by the linter in $file', ({ file, may, packages }) => {
    const allowed = new Set([...may.map((layer) => IMPORTS[layer]), ...packages])
    const forbidden = specifiers.filter((specifier) => !allowed.has(specifier))
    expect(reportedIn(file)).toEqual(forbidden.toSorted())
  })

  it.each(LAYERS.filter(({ mayTypes }) => mayTypes))('lets types into $file', ({ file }) => {
    expect(reportedIn(typeFile(file))).toEqual([])
  })

  it('keeps a screen from other screens, the database and schemas', () => {
    expect(reportedIn('src/screens/check/planted.ts')).toEqual([
      '#src/domain/record/zod.ts',
      '#src/screens/result/x.ts',
      '#src/storage/db.ts',
      '../result/x.ts',
      'zod/mini',
    ])
  })

  it('knows no way up', () => {
    expect(reportedIn('tests/planted.test.ts')).toEqual(['../src/paths.ts'])
  })
})
