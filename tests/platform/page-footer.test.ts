import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { footerRule } from '#src/platform/page-footer.ts'

const PAGE = [{ text: 'Page ' }, { count: 'page' }, { text: ' of ' }, { count: 'pages' }] as const

function contentOf(rule: string, box: string): string {
  return new RegExp(`@bottom-${box} \\{[^}]*content: ([^;]*);`).exec(rule)?.[1] ?? ''
}

/** As CSS reads a string. */
function read(cssString: string): string {
  expect(cssString).toMatch(/^"(?:[^"\\\n]|\\[0-9a-f]+ )*"$/u)
  return cssString
    .slice(1, -1)
    .replaceAll(/\\([0-9a-f]+) /g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
}

describe('the foot of each printed page', () => {
  it('says whose it is where reading begins, and which page where it ends', () => {
    const rule = footerRule({ line: 'Northwick', page: PAGE, direction: 'ltr' })
    expect(contentOf(rule, 'left')).toBe('"Northwick"')
    expect(contentOf(rule, 'right')).toBe('"Page " counter(page) " of " counter(pages)')
    const mirrored = footerRule({ line: 'Northwick', page: PAGE, direction: 'rtl' })
    expect(contentOf(mirrored, 'right')).toBe('"Northwick"')
  })

  it('is as large as large print, in a margin with room for it', () => {
    const large = footerRule({ line: 'Northwick', page: PAGE, direction: 'ltr', large: true })
    expect(large.match(/font: 18pt/g)).toHaveLength(2)
    expect(large).toContain('margin-bottom')
    const normal = footerRule({ line: 'Northwick', page: PAGE, direction: 'ltr' })
    expect(normal).not.toMatch(/18pt|margin/)
  })

  it('keeps any name inside its string', () => {
    const odd = fc.string({
      unit: fc.constantFrom('"', '\\', '}', ';', '\n', '<', '/', '*', 'a', 'é', '😀'),
    })
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (line) => {
        const rule = footerRule({ line, page: PAGE, direction: 'ltr' })
        expect(read(contentOf(rule, 'left'))).toBe(line)
        expect(rule.split('\n')).toHaveLength(4)
      }),
    )
  })
})
