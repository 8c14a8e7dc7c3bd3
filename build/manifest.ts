import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestOptions } from 'vite-plugin-pwa'

const SCREENSHOTS = 'screenshots'

// The words stand here and not in locales/: a static file has one language, read by the system
// when the app is put on a home screen.
const NAME = 'The journey to race equality'
const DESCRIPTION =
  'Eight questions that show how far your organisation has come on race equality. Works with no network.'

/** Every address is relative, so that the built folder can stand anywhere. */
export function webManifest(publicFolder: string): Partial<ManifestOptions> {
  return {
    // No `id`: it would be resolved against the origin and not the folder, and two copies on one
    // server would be taken for one app. Left out, it is the start address.
    name: NAME,
    short_name: 'Race equality',
    description: DESCRIPTION,
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    orientation: 'any',
    theme_color: '#ffffff',
    background_color: '#fdfcf8',
    categories: ['education', 'government', 'productivity'],
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Start an assessment', url: './#/set-up', icons: [shortcutIcon] },
      { name: 'Look around with an example', url: './#/example', icons: [shortcutIcon] },
    ],
    // Posted to the app's own worker, which answers with no network (see src/worker/share-target.ts).
    share_target: {
      action: './share-target',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { files: [{ name: 'file', accept: SHARED_FILES }] },
    },
    screenshots: listScreenshots(publicFolder),
  }
}

/** A share sheet gives files of ours the ending .txt; locked ones end in .age. */
const SHARED_FILES = ['application/json', 'text/plain', '.json', '.txt', '.age']

const shortcutIcon = { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }

/** Those that are there, so that the manifest never names a missing file. */
function listScreenshots(publicFolder: string) {
  const folder = join(publicFolder, SCREENSHOTS)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'))
  return names.toSorted().map((name) => {
    const { width, height } = pngSize(readFileSync(join(folder, name)))
    return {
      src: `${SCREENSHOTS}/${name}`,
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: width > height ? ('wide' as const) : ('narrow' as const),
      label: nameToLabel(name),
    }
  })
}

/** The size stands in the first chunk of every PNG file. */
function pngSize(file: Buffer) {
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** `result-wide.png` → `Result` */
function nameToLabel(name: string): string {
  const words = name.replace(/(-(wide|narrow))?\.png$/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
