import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const SETTINGS = ['.oxlintrc.json', '.stylelintrc.json', 'tsconfig.json', 'package.json']

interface Reported {
  readonly file: string
  readonly rule: string
  readonly message: string
}

/** A folder like the project's, with its real lint settings and nothing but the planted files. */
export class PlantedFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), 'planted-'))

  constructor(files: Readonly<Record<string, string>>) {
    for (const file of SETTINGS) cpSync(join(ROOT, file), join(this.#folder, file))
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'))
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.#folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }

  oxlint(): readonly Reported[] {
    const output = this.#run('oxlint/bin/oxlint', ['--format=json', 'src', 'tests'])
    const { diagnostics } = JSON.parse(output.stdout) as {
      diagnostics: { filename: string; code: string; message: string }[]
    }
    return diagnostics.map(({ filename, code, message }) => ({
      file: filename,
      rule: code,
      message,
    }))
  }

  stylelint(): readonly Reported[] {
    const output = this.#run('stylelint/bin/stylelint.mjs', ['--formatter=json', 'src/**/*.css'])
    const results = JSON.parse(output.stderr || output.stdout) as {
      source: string
      warnings: { rule: string; text: string }[]
    }[]
    return results.flatMap(({ source, warnings }) =>
      warnings.map(({ rule, text }) => ({
        file: source.slice(source.indexOf('src/')),
        rule,
        message: text,
      })),
    )
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }

  #run(program: string, args: readonly string[]) {
    const path = join(this.#folder, 'node_modules', program)
    return spawnSync(process.execPath, [path, ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
  }
}
