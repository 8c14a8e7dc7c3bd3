import react from '@vitejs/plugin-react'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const ENTRY = 'src/app/prerender.tsx'

interface PrerenderModule {
  readonly renderStart: () => string | Promise<string>
}

/** The start screen as markup. Built as for the browser, so that class names are the same. */
export async function prerenderStart(root: string): Promise<string> {
  if (!existsSync(join(root, ENTRY))) return ''
  // Inside node_modules, so that the packages left out of the bundle are found.
  const outDir = join(root, 'node_modules/.cache/prerender')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      ssr: ENTRY,
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  })
  // The address is new each time, or Node would answer a second build from its module cache.
  const address = `${pathToFileURL(join(outDir, 'prerender.mjs')).href}?at=${Date.now()}`
  const { renderStart } = (await import(/* @vite-ignore */ address)) as PrerenderModule
  const markup = await renderStart()
  rmSync(outDir, { recursive: true })
  refuseInlineStyles(markup)
  return markup
}

/** The content security policy would drop them, and the screen would jump when the app takes over. */
function refuseInlineStyles(markup: string): void {
  const found = /<[^>]*\sstyle="[^"]*"/.exec(markup)
  if (found) throw new Error(`The prerendered start screen has an inline style: ${found[0]}`)
}
