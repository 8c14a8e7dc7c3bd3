// The import table of the README, for the tests that plant what it forbids.

interface Layer {
  /** Where a file of the layer lies. */
  readonly file: string
  readonly may: readonly string[]
  readonly mayTypes?: readonly string[]
  readonly packages: readonly string[]
}

const EVERY = [
  'app',
  'boot',
  'domain',
  'i18n',
  'platform',
  'questions',
  'screens',
  'storage',
  'transfer',
  'ui',
  'workspace',
] as const

const UI = { may: ['i18n', 'ui'], mayTypes: ['domain'] }

export const LAYERS: readonly Layer[] = [
  { file: 'src/domain/round/planted.ts', may: ['domain'], packages: [] },
  { file: 'src/domain/record/zod.ts', may: ['domain'], packages: ['zod'] },
  { file: 'src/questions/planted.ts', may: ['domain', 'questions', '#questions'], packages: [] },
  {
    file: 'src/transfer/planted.ts',
    may: ['domain', 'questions', 'transfer'],
    packages: ['@noble/hashes', '@scure/base', 'age-encryption', 'docx', 'write-excel-file'],
  },
  {
    file: 'src/storage/planted.ts',
    may: ['domain', 'storage'],
    packages: ['dexie', 'fake-indexeddb'],
  },
  { file: 'src/platform/planted.ts', may: ['platform'], packages: ['qr'] },
  {
    file: 'src/i18n/planted.ts',
    may: ['i18n', '#locales'],
    mayTypes: ['domain'],
    packages: ['i18next', 'react', 'react-i18next'],
  },
  { file: 'src/ui/notice/planted.ts', ...UI, packages: ['react', 'react-dom'] },
  { file: 'src/ui/chart/planted.ts', ...UI, packages: ['react', 'react-dom', 'recharts'] },
  { file: 'src/ui/field/planted.ts', ...UI, packages: ['react', 'react-dom', 'react-hook-form'] },
  { file: 'src/ui/qr/planted.ts', ...UI, packages: ['qr', 'react', 'react-dom'] },
  { file: 'src/ui/link/planted.ts', ...UI, packages: ['react', 'react-dom', 'wouter'] },
  {
    file: 'src/workspace/planted.ts',
    may: [
      'domain',
      'i18n',
      'paths',
      'platform',
      'questions',
      'storage',
      'transfer',
      'ui',
      'workspace',
    ],
    packages: ['dexie-react-hooks', 'react'],
  },
  {
    file: 'src/screens/result/planted.ts',
    may: [
      'domain',
      'i18n',
      'paths',
      'platform',
      'questions',
      'storage',
      'transfer',
      'ui',
      'workspace',
    ],
    packages: ['@hookform/resolvers', 'react', 'react-hook-form'],
  },
  {
    file: 'src/app/planted.ts',
    may: [...EVERY, 'main', 'paths', '#locales'],
    packages: ['react', 'react-dom', 'wouter'],
  },
  {
    file: 'src/main.tsx',
    may: [...EVERY, 'main', 'paths'],
    packages: ['react', 'react-dom'],
  },
  { file: 'src/paths.ts', may: ['paths'], packages: [] },
  { file: 'src/boot/planted.ts', may: ['boot', 'platform', '#locales'], packages: [] },
  { file: 'src/worker/planted.ts', may: ['worker'], packages: [] },
]

/** What a file could import from each layer, by the layer's name. */
export const IMPORTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EVERY.map((layer) => [layer, `#src/${layer}/some/file.ts`])),
  worker: '#src/worker/file.ts',
  main: '#src/main.tsx',
  paths: '#src/paths.ts',
  '#questions': '#questions/file.json',
  '#locales': '#locales/file.json',
  '#tests': '#tests/file.ts',
}
