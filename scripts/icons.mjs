// Draws the PNG icons from icon.svg: `node scripts/icons.mjs`, after a change to it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { launchOptions } from './browser.mjs'

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url))
const plain = readFileSync(`${folder}icon.svg`, 'utf8')

// A system may cut a maskable icon to any shape: ground to the edges, mark in the middle four fifths.
const maskable = plain
  .replace(' rx="116"', '')
  .replace('<g ', '<g transform="translate(56 56) scale(.78)" ')

const ICONS = [
  { svg: plain, to: 'favicon.png', size: 48 },
  { svg: plain, to: 'icon-192.png', size: 192 },
  { svg: plain, to: 'icon-512.png', size: 512 },
  { svg: maskable, to: 'maskable-192.png', size: 192 },
  { svg: maskable, to: 'maskable-512.png', size: 512 },
  // The system rounds the corners itself and paints transparent ones black.
  { svg: maskable, to: 'apple-touch-icon.png', size: 180 },
]

const browser = await chromium.launch(launchOptions())
for (const { svg, to, size } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
  await page.screenshot({ path: folder + to, omitBackground: true })
  await page.close()
}
await browser.close()
