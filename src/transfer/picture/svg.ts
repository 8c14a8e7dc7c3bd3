import { plainText } from '#src/domain/summary/plain-texts.ts'

// SVG as text, valid XML wherever it goes: into a page, a file of its own, or a canvas.

type Attributes = Readonly<Record<string, string | number | undefined>>

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly title: string
  /** The whole picture in one or two sentences, for those who do not see it. */
  readonly description: string
  /** BCP 47, as "en-GB". */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

export interface Drawn extends Pick<Drawing, 'width' | 'height'> {
  readonly svg: string
}

/** Colours are written out: the picture leaves the app, and the tokens stay. As light mode has them. */
export const INK = {
  text: '#142531',
  quiet: '#3b4b57',
  line: '#d0cec5',
  lineStrong: '#6b767e',
  show: '#005d74',
  tint: '#e4f5fb',
  paper: '#ffffff',
  stage: { 1: '#c96b52', 2: '#ab722d', 3: '#607c39', 4: '#087066', 5: '#00537a' },
} as const

export function element(name: string, attributes: Attributes, children: string = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`
}

export function textElement(attributes: Attributes, words: string): string {
  return element('text', attributes, escapeXml(words))
}

export function svgDocument(drawing: Drawing, children: readonly string[]): Drawn {
  const { width, height, title, description, language, direction } = drawing
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': language,
      direction,
      'font-family': 'Arial, Helvetica, sans-serif',
      'font-size': 16,
      fill: INK.text,
    },
    [
      element('title', { id: 'title' }, escapeXml(title)),
      element('desc', { id: 'desc' }, escapeXml(description)),
      element('rect', { width, height, fill: INK.paper }),
      ...children,
    ].join(''),
  )
  return { svg, width, height }
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML forbids, even escaped, is left out. */
function escapeXml(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (letter) => ESCAPED[letter] ?? '')
}

/** Where a letter is no wider than this share of its size, on the whole. A little air is better than a cut word. */
export const PER_LETTER = 0.57

/** Words in lines of at most so many letters. A longer word has a line of its own. */
export function wrap(words: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
