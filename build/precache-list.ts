import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VitePWAOptions } from 'vite-plugin-pwa'

type Transforms = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>

/**
 * Gives every file its hash, so that a worker which installs while a new version is being copied
 * to the server refuses the mixture and tries again later. The page's revision names the version.
 */
export function pinFiles(outDir: string): Transforms[number] {
  return (entries) => {
    const pinned = entries.map((entry) => ({
      ...entry,
      integrity: `sha256-${sha256(readFileSync(join(outDir, entry.url)), 'base64')}`,
    }))
    const version = sha256(
      JSON.stringify(pinned.map(({ url, integrity }) => [url, integrity])),
      'hex',
    )
    const manifest = pinned.map((entry) =>
      entry.url === 'index.html' ? { ...entry, revision: version.slice(0, 16) } : entry,
    )
    return { manifest, warnings: [] }
  }
}

function sha256(data: string | Buffer, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(data).digest(encoding)
}
