import type { IndexHtmlTransformContext, Plugin } from 'vite'
import { buildBootScript } from './boot-script.ts'
import { contentSecurityPolicy } from './policy.ts'
import { prerenderStart } from './prerender.ts'

const CHARSET = '<meta charset="utf-8" />'
const ROOT = '<div id="root"></div>'
const STYLESHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/

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
        const markup = await prerenderStart(root)
        const policy = contentSecurityPolicy({ script, style: style.text })
        return [
          [style.link, `<style>${style.text}</style>\n    ${style.placeholder}`],
          ...(markup ? [[ROOT, `<div id="root" data-prerendered>${markup}</div>`]] : []),
          [
            CHARSET,
            `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          ],
        ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), withScript)
      },
    },
  }
}

function entryStyle(html: string, { bundle }: IndexHtmlTransformContext) {
  const [link, file = ''] = STYLESHEET.exec(html) ?? []
  const asset = bundle?.[file]
  if (!link || asset?.type !== 'asset') throw new Error('The page has no entry stylesheet')
  const text = asset.source.toString().trim()
  // Addresses in a stylesheet are relative to its own folder, and this text moves out of it.
  if (/url\((?!["']?data:)/.test(text)) throw new Error('The entry stylesheet refers to a file')
  if (text.includes('</')) throw new Error('The entry stylesheet would close its element')
  // A chunk that is loaded later asks for the entry stylesheet unless a link to it is in the page.
  // A disabled link is never fetched.
  const placeholder = `<link rel="stylesheet" href="./${file}" disabled />`
  return { link, text, placeholder }
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The page must have one ${from}`)
  return text.replace(from, () => to)
}
