import { afterAll, describe, expect, it } from 'vitest'
import { PlantedFolder } from './planted.ts'

// The word is not written out, so that the search for left-over ones does not find it here.
const ONLY = 'only'

const SCRIPTS = {
  'src/ui/planted/default-export.ts': ['import(no-default-export)', 'export default 1\n'],
  'src/ui/planted/Literal.tsx': [
    'react(jsx-no-literals)',
    'export const Literal = () => <p>Words in code</p>\n',
  ],
  'src/ui/planted/Label.tsx': [
    'react(jsx-no-literals)',
    'export const Label = () => <p aria-label="Words in code" />\n',
  ],
  'src/ui/planted/Picture.tsx': [
    'jsx-a11y(alt-text)',
    'export const Picture = ({ src }: { src: string }) => <img src={src} />\n',
  ],
  'src/ui/planted/Click.tsx': [
    'jsx-a11y(click-events-have-key-events)',
    'export const Click = ({ go }: { go: () => void }) => <div onClick={go} />\n',
  ],
  'src/ui/planted/console.ts': ['eslint(no-console)', "console.log('x')\n"],
  'src/ui/planted/any.ts': ['typescript(no-explicit-any)', 'export const a = (b: any) => b\n'],
  'src/ui/planted/sure.ts': [
    'typescript(no-non-null-assertion)',
    'export const a = (b: string | null) => b!\n',
  ],
  'src/storage/planted/floating.ts': [
    'typescript(no-floating-promises)',
    'export function a() {\n  Promise.resolve(1)\n}\n',
  ],
  'src/storage/planted/misused.ts': [
    'typescript(no-misused-promises)',
    'export const a = (b: () => Promise<boolean>) => (b() ? 1 : 2)\n',
  ],
  'src/domain/planted/missing-case.ts': [
    'typescript(switch-exhaustiveness-check)',
    "export function a(b: 'x' | 'y') {\n  switch (b) {\n    case 'x':\n      return 1\n  }\n  return 2\n}\n",
  ],
  'src/domain/planted/one.ts': [
    'import(no-cycle)',
    "import { two } from './two.ts'\nexport const one = () => two\n",
  ],
  'src/domain/planted/two.ts': [
    'import(no-cycle)',
    "import { one } from './one.ts'\nexport const two = () => one\n",
  ],
  'tests/planted/focused.test.ts': [
    'vitest(no-focused-tests)',
    `import { it } from 'vitest'\nit.${ONLY}('x', () => {})\n`,
  ],
} satisfies Record<string, readonly [string, string]>

const STYLES = {
  'src/ui/planted/margin.css': ['csstools/use-logical', 'a { margin-left: 1rem; }\n'],
  'src/ui/planted/align.css': ['csstools/use-logical', 'a { text-align: left; }\n'],
  'src/ui/planted/size.css': ['csstools/use-logical', 'a { width: 1rem; }\n'],
  'src/ui/planted/hex.css': ['color-no-hex', 'a { color: #123456; }\n'],
  'src/ui/planted/named.css': ['color-named', 'a { color: black; }\n'],
  'src/ui/planted/oklch.css': ['function-disallowed-list', 'a { color: oklch(0.5 0.1 20); }\n'],
  'src/ui/planted/rgb.css': ['function-disallowed-list', 'a { color: rgb(1 2 3); }\n'],
  'src/ui/planted/font.css': [
    'declaration-property-unit-disallowed-list',
    'a { font-size: 14px; }\n',
  ],
  'src/ui/planted/reason.css': [
    '--report-descriptionless-disables',
    'a {\n  /* stylelint-disable-next-line color-no-hex */\n  color: #123456;\n}\n',
  ],
} satisfies Record<string, readonly [string, string]>

const textsOf = (planted: Record<string, readonly [string, string]>) =>
  Object.fromEntries(Object.entries(planted).map(([file, [, text]]) => [file, text]))

const folder = new PlantedFolder({
  ...textsOf(SCRIPTS),
  ...textsOf(STYLES),
  'src/styles/tokens.css': 'a { color: oklch(0.5 0.1 20); }\n',
})
afterAll(() => folder.remove())

describe('the linter', () => {
  const reported = folder.oxlint()
  it.each(Object.entries(SCRIPTS))('sees what is wrong in %s', (file, [rule]) => {
    expect(reported.filter((found) => found.file === file).map((found) => found.rule)).toContain(
      rule,
    )
  })
})

describe('the style linter', () => {
  const reported = folder.stylelint()
  it.each(Object.entries(STYLES))('sees what is wrong in %s', (file, [rule]) => {
    expect(reported.filter((found) => found.file === file).map((found) => found.rule)).toContain(
      rule,
    )
  })

  it('lets colours stand where the tokens are', () => {
    expect(reported.filter(({ file }) => file === 'src/styles/tokens.css')).toEqual([])
  })
})
