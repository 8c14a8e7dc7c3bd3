import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gms
const ALIAS = /^#(src|questions|locales)\//

describe('what the first question waits for', () => {
  it('is what is asked, and not what helps', () => {
    const files = [...loadedWith('src/screens/question/QuestionScreen.tsx')]
    expect(files).toContain('questions/set-1/set.json')
    expect(files.filter((file) => file.startsWith('questions/set-1/'))).toHaveLength(1)
  })

  it('is not what a screen with help waits for', () => {
    const files = [...loadedWith('src/screens/question/HelpSections.tsx')]
    expect(files.filter((file) => file.startsWith('questions/set-1/'))).toHaveLength(9)
  })
})

/** Every file of ours that arrives together with one, by way of imports that do not wait. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(join(ROOT, file))) return found
  found.add(file)
  if (!/\.tsx?$/.test(file)) return found
  const text = readFileSync(join(ROOT, file), 'utf8')
  for (const [, path = ''] of text.matchAll(STATIC_IMPORT)) loadedWith(resolved(file, path), found)
  return found
}

function resolved(from: string, path: string): string {
  if (path.startsWith('.')) return relative(ROOT, join(ROOT, dirname(from), path))
  return ALIAS.test(path) ? path.slice(1) : path
}
