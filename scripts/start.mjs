// `npm start`: everything from a fresh clone to the running app.
import { ensureDependencies, root, runInRoot } from './dependencies.mjs'

const FIRST_PORT = Number(process.env['PORT'] ?? 4173)
const LAST_PORT = FIRST_PORT + 50
// Browsers refuse to open these.
const BLOCKED_PORTS = new Set([4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6697])

ensureDependencies()
if (runInRoot('npm', ['run', 'build']) !== 0) process.exit(1)
const { serveFolder } = await import('./serve.mjs')
const { url } = await serveOnFreePort(FIRST_PORT)
console.log(`\nThe app is at ${url}\nStop it with Ctrl+C.`)

/**
 * @param {number} port
 * @returns {Promise<{ url: string }>}
 */
async function serveOnFreePort(port) {
  if (BLOCKED_PORTS.has(port)) return serveOnFreePort(port + 1)
  try {
    return await serveFolder(`${root}dist`, { port, host: process.env['HOST'] ?? '127.0.0.1' })
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken || port >= LAST_PORT) throw error
    return serveOnFreePort(port + 1)
  }
}
