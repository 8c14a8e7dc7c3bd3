import { cpus, loadavg, type } from 'node:os'

/** @param {import('playwright-core').Browser} browser */
export function machineFacts(browser) {
  const processors = cpus()
  return {
    processors: processors.length,
    processor: processors[0]?.model ?? 'unknown',
    system: type(),
    node: process.version,
    chromium: browser.version(),
    loadAtStart: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
}
