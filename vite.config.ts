import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { version } from './package.json'
import { page } from './build/page.ts'
import { pinFiles } from './build/precache-list.ts'
import { webManifest } from './build/manifest.ts'

// Shown on two screens and written into files.
process.env['VITE_APP_VERSION'] ??= version

const publicFolder = fileURLToPath(new URL('public', import.meta.url))

// What every screen needs, and what every screen with a round needs on top: files that always come
// together compress better as one.
const SHARED = anyOf([
  'node_modules/(?:react|react-dom|scheduler|wouter|i18next|use-sync-external-store)/',
  // Marked-up words come with the few screens that have any.
  'node_modules/react-i18next/(?!.*/Trans)',
  'vite/preload-helper',
  'src/i18n/(?!marked|times|page-count|library-words)',
  'src/domain/answer/',
  'src/ui/(?:button|page|notice)/(?!use-focus|PageJumps|RoundFacts|use-status-words)',
  'src/ui/link/(?!WindowLink|use-link-guard|Elsewhere)',
  'src/paths',
  'src/app/shell/Waiting',
  'src/platform/(?:folder|preferences|worker|trusted-types)',
  'src/workspace/(?:workspace|remove-example|LanguageChoice)',
  'src/ui/(?:path/(?:JourneyPath|PlaceName|PathDrawing|PathFlag|PathLabels|path-shape)|stage/StageRing)',
])
const ROUND = anyOf([
  'node_modules/(?:dexie|dexie-react-hooks|zod)/',
  `src/(?:storage|domain/(?:record|round))/(?!${[
    'freeze',
    'set-up-form',
    'evidence-form',
    'evidence-draft',
    'evidence\\.ts',
    'form-drafts',
    'units',
    'organisations',
    'organisation-records',
    'rounds',
    'round-life',
    'closures',
    'gathering',
    'reveals',
    'everything',
    'quarantine',
    'deleted',
    'erasing',
    'removal',
    'shelf',
    'running-orders',
    'second-device',
    'remove-workspace',
    'visit-mark',
    'retention',
    'single-answers',
    'actions',
    'outcomes',
    'duties',
    'evidence-base',
    'data-readiness',
    'belongings',
    'draft\\.ts',
    'evidence-(?:carry|filter|list)',
    'backups',
    'batches',
    'holdings',
    'imports',
    'principles',
    'priorities',
    'summaries',
    'peer-summaries',
    'invitations',
    'sealed-copies',
  ].join('|')})`,
  'src/questions/(?:id|question-set|sets)\\.ts',
  'questions/set-1/set\\.json',
  'src/app/(?:StoreGate|workspaces)',
  'src/platform/(?:clock|ids|storage-health)',
  'src/workspace/(?:answering/|RoundScreen|RoundQuestion|NotThere|use-round|use-live|question-sets)',
  'src/ui/(?:save/|field/(?:ChoiceGroup|Field)\\.tsx)',
  'src/screens/question/(?:QuestionScreen|OpenQuestion|AloneFields|EvidenceState|HelpLink|QuestionHelp\\.tsx|use-question|ways)',
])

function anyOf(places: readonly string[]): RegExp {
  return new RegExp(places.map((place) => `/${place}`).join('|'))
}

export default defineConfig({
  base: './',
  resolve: {
    // Dexie's own build for today's browsers: the one it names first is for far older ones.
    alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
  },
  build: {
    // Widely available since 2023: older targets would double the colours in the page's styles.
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    manifest: true,
    // Trusted types forbid it, and every browser that runs the app preloads modules by itself.
    modulePreload: {
      polyfill: false,
      // The names of all that a screen imports would be a tenth of the first script. What most of
      // them wait for is still sent for at once; the rest is at hand from the second visit on.
      resolveDependencies: (_file, found, { hostType }) =>
        hostType === 'html' ? found : found.filter((file) => /\.css$|\/round-/.test(file)),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', priority: 2, test: SHARED },
            { name: 'round', priority: 1, test: ROUND },
          ],
        },
      },
    },
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
