import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { page } from './build/page.ts'
import { pinFiles } from './build/precache-list.ts'
import { webManifest } from './build/manifest.ts'

const publicFolder = fileURLToPath(new URL('public', import.meta.url))

export default defineConfig({
  base: './',
  build: {
    // Widely available since 2023: older targets would double the colours in the page's styles.
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    manifest: true,
    // Trusted types forbid it, and every browser that runs the app preloads modules by itself.
    modulePreload: { polyfill: false },
  },
  plugins: [
    react(),
    page(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: webManifest(publicFolder),
      includeManifestIcons: false,
      integration: {
        configureOptions({ root, build }, { injectManifest }) {
          if (injectManifest)
            injectManifest.manifestTransforms = [pinFiles(resolve(root, build.outDir))]
        },
        // The plugin lists the manifest a second time, without a hash.
        beforeBuildServiceWorker({ injectManifest }) {
          injectManifest.additionalManifestEntries = []
        },
      },
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,json,png,svg,webmanifest}'],
        // Only the browser's own install dialogue shows the screenshots.
        globIgnores: ['screenshots/**'],
        maximumFileSizeToCacheInBytes: 5_000_000,
        minify: true,
      },
    }),
  ],
})
