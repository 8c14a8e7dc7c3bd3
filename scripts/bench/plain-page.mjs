// The yardstick: pages with the same words as the app's and nothing else, no style and no script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '#scripts/serve.mjs'
import { CARD } from '#scripts/walk.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/**
 * Serves one page.
 * @param {string} html
 */
export async function servePlain(html) {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'))
  writeFileSync(join(folder, 'index.html'), html)
  const server = await serveFolder(folder, { brotli: true })
  rmSync(folder, { recursive: true })
  return server
}

/**
 * The words of the start screen, read from its markup in the built page.
 * @param {Browser} browser
 * @param {string} builtHtml
 */
export async function plainStart(browser, builtHtml) {
  const page = await browser.newPage()
  const body = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html')
    const parts = [...parsed.querySelectorAll('#root :is(h1, h2, p, a, li, text)')].map((part) => {
      const copy = document.createElement(part.localName === 'text' ? 'p' : part.localName)
      copy.textContent = part.textContent
      if (part.localName === 'a') copy.setAttribute('href', part.getAttribute('href') ?? '')
      return copy.outerHTML
    })
    // The road is drawn twice, for wide and for narrow screens.
    return [...new Set(parts)].join('\n')
  }, builtHtml)
  await page.close()
  return asPage(body)
}

/**
 * The words of a question and its cards, as plain radio buttons, from the screen as it stands.
 * @param {Page} page
 */
export async function plainQuestion(page) {
  const body = await page.evaluate((card) => {
    const texts = [...document.querySelectorAll('main :is(h1, h2, p, summary)')].map((part) => {
      const copy = document.createElement(part.localName === 'summary' ? 'p' : part.localName)
      copy.textContent = part.textContent
      return copy.outerHTML
    })
    const choices = [...document.querySelectorAll(card)].map((part) => {
      const label = document.createElement('label')
      const input = document.createElement('input')
      input.setAttribute('type', 'radio')
      input.setAttribute('name', 'choice')
      label.setAttribute('data-choice', part.getAttribute('data-choice') ?? '')
      label.append(input, part.textContent ?? '')
      return `<p>${label.outerHTML}</p>`
    })
    return [...texts, ...choices].join('\n')
  }, CARD)
  return asPage(body)
}

/** @param {string} body */
function asPage(body) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain page</title>
${body}
</html>
`
}
