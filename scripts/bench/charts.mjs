// Whether any script that was loaded draws charts: they belong to the progress screen alone.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const MARK = 'recharts-'

/** Collects the names of the scripts that the measured screens have loaded. */
export function collectScripts() {
  /** @type {Set<string>} */
  const names = new Set()
  return {
    names,
    /** @param {readonly { name: string }[]} scripts */
    add(scripts) {
      for (const { name } of scripts) names.add(name.replace(/^.*\//, ''))
    },
  }
}

/**
 * @param {string} dist
 * @param {ReadonlySet<string>} loaded
 * @returns {import('#scripts/bench/figures.mjs').Row[]}
 */
export function noCharts(dist, loaded) {
  const assets = join(dist, 'assets')
  const withCharts = readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .filter((file) => readFileSync(join(assets, file), 'utf8').includes(MARK))
  const found = withCharts.filter((file) => loaded.has(file))
  const known = withCharts.length === 0 ? 'the build has no charts at all' : withCharts.join(', ')
  return [
    {
      name: 'Start screen and first question: no charts loaded',
      unit: 'yes',
      app: [found.length === 0 ? 1 : 0],
      note: `charts are in: ${known}`,
    },
  ]
}
