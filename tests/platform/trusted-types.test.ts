import { describe, expect, it } from 'vitest'
import { allowWorkerScript, ownScript } from '#src/platform/trusted-types.ts'

type Rules = { createScriptURL(url: string): string }

function rulesFor(baseURI: string): Rules {
  const made: Rules[] = []
  const trustedTypes = { createPolicy: (_name: string, rules: Rules) => made.push(rules) }
  allowWorkerScript({ trustedTypes, document: { baseURI } } as unknown as Window)
  const [rules] = made
  if (!rules) throw new Error('No policy was made')
  return rules
}

describe('the default policy', () => {
  it('lets the one worker through, from any folder', () => {
    const url = 'https://a.example/x/service-worker.js'
    expect(rulesFor('https://a.example/x/index.html').createScriptURL(url)).toBe(url)
  })

  it('lets through what the build made to run beside the page, once that is asked for', () => {
    const url = 'https://a.example/x/assets/reader.js'
    const rules = rulesFor('https://a.example/x/')
    expect(() => rules.createScriptURL(url)).toThrow(TypeError)
    expect(ownScript(url)).toBe(url)
    expect(rules.createScriptURL(url)).toBe(url)
  })

  it.each([
    'https://b.example/x/service-worker.js',
    'https://a.example/service-worker.js',
    './other.js',
    'data:text/javascript,1',
  ])('throws on %s', (url) => {
    expect(() => rulesFor('https://a.example/x/').createScriptURL(url)).toThrow(TypeError)
  })

  it('is not needed where the browser does not know such policies', () => {
    expect(() => allowWorkerScript(window)).not.toThrow()
  })
})
