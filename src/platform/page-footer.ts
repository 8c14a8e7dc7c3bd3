/** A text, or a number that is known only when the pages are laid out. */
type FooterPart = { readonly text: string } | { readonly count: 'page' | 'pages' }

interface PageFooter {
  /** Where the line of reading begins. */
  readonly line: string
  /** Where it ends. */
  readonly page: readonly FooterPart[]
  readonly direction: 'ltr' | 'rtl'
  /** As large as the words of the page, in a margin that has room for two lines of them. */
  readonly large?: boolean
}

/**
 * Writes into the margin of every printed page. Browsers that cannot (before Chromium 131, and
 * others) leave the margin as it is. A made style sheet, as the page's policy allows no written one.
 * Returns how to stop.
 */
export function labelPrintedPages(footer: PageFooter): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(footerRule(footer))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}

/** The boxes of a page's margin know no writing direction, so they are chosen here. */
export function footerRule({ line, page, direction, large = false }: PageFooter): string {
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left']
  const number = page
    .map((part) => ('text' in part ? cssString(part.text) : `counter(${part.count})`))
    .join(' ')
  const type = large ? LARGE_TYPE : TYPE
  const [wide, narrow] = large ? ['68%', '32%'] : ['78%', '22%']
  return `@page {${large ? ' margin-bottom: 24mm;' : ''} @bottom-center { content: none; }
    @bottom-${start} { ${type} inline-size: ${wide}; text-align: ${start}; content: ${cssString(line)}; }
    @bottom-${end} { ${type} inline-size: ${narrow}; text-align: ${end}; content: ${number}; }
  }`
}

// A margin has no tokens: they belong to the page's elements.
const FACE = 'system-ui, sans-serif; color: black; vertical-align: middle;'
const TYPE = `font: 8.5pt/1.3 ${FACE}`
const LARGE_TYPE = `font: 18pt/1.15 ${FACE}`

/** Names are written by people: whatever could end the string early is written as its code. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,·()-]/gu,
    (letter) => `\\${letter.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped}"`
}
