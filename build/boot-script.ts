import { build } from 'vite'

/** The inline boot script, compiled and minified on its own: it may not wait for another file. */
export async function buildBootScript(root: string): Promise<string> {
  const outputs = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      emptyOutDir: false,
      lib: { entry: 'src/boot/inline.ts', formats: ['iife'], name: 'boot', fileName: 'boot' },
    },
  })
  for (const output of [outputs].flat()) {
    if (!('output' in output)) continue
    for (const file of output.output) {
      // A closing tag inside the script would end it early.
      if (file.type === 'chunk') return file.code.trim().replaceAll('</', '<\\/')
    }
  }
  throw new Error('The boot script was not built')
}
