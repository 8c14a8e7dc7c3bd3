import type { IndexHtmlTransformContext, Plugin } from 'vite'
import { buildBootScript } from './boot-script.ts'
import { contentSecurityPolicy } from './policy.ts'
import { prerenderStart } from './prerender.ts'

const CHARSET = '<meta charset="utf-8" />'
const ROOT = '<div id="root"></div>'
const STYLESHEETS = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g

/**
 * The page as it is served: the start screen, the first styles and the boot script stand in it, so
 * that nothing else is needed for the first paint, and the policy that pins them by hash.
 */
export function page(): Plugin {
  let root = '.'
  let isBuild = false
  return {
    name: 'journey:page',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const script = await buildBootScript(root)
        const withScript = replaceOnce(html, '</head>', `<script>${script}</script>\n  </head>`)
        if (!isBuild) return withScript
        const style = entryStyle(withScript, context)
        const unlinked = style.links.reduce((text, link) => replaceOnce(text, link, ''), withScript)
        const markup = await prerenderStart(root)
        const policy = contentSecurityPolicy({ script, style: style.text })
        return [
          ['</head>', `<style>${style.text}</style>\n    ${style.placeholders}\n  </head>`],
          ...(markup ? [[ROOT, `<div id="root" data-prerendered>${markup}</div>`]] : []),
          [
            CHARSET,
            `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          ],
        ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), unlinked)
      },
    },
  }
}

/** Every stylesheet that the first paint would wait for, in order, as one text. */
function entryStyle(html: string, { bundle }: IndexHtmlTransformContext) {
  const found = [...html.matchAll(STYLESHEETS)]
  if (found.length === 0) throw new Error('The page has no entry stylesheet')
  const sheets = found.map(([link, file = '']) => ({ link, file, text: textOf(bundle?.[file]) }))
  return {
    links: sheets.map(({ link }) => link),
    text: sheets.map(({ text }) => text).join(''),
    // A chunk that is loaded later asks for these stylesheets unless a link to each is in the page.
    // A disabled link is never fetched.
    placeholders: sheets
      .map(({ file }) => `<link rel="stylesheet" href="./${file}" disabled />`)
      .join('\n    '),
  }
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

function textOf(asset: Bundle[string] | undefined): string {
  if (asset?.type !== 'asset') throw new Error('An entry stylesheet is not in the bundle')
  const text = asset.source.toString().trim()
  // Addresses in a stylesheet are relative to its own folder, and this text moves out of it.
  if (/url\((?!["']?data:)/.test(text)) throw new Error('An entry stylesheet refers to a file')
  if (text.includes('</')) throw new Error('An entry stylesheet would close its element')
  return text
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The page must have one ${from}`)
  return text.replace(from, () => to)
}
