// The plainest static server there is: no rewriting, so that what works here works anywhere.
import { createServer } from 'node:http'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import sirv from 'sirv'

const COMPRESSED = /\.(js|css|html|json|svg|webmanifest)$/
const NAMED_BY_CONTENT = /\/assets\//

/**
 * Serves a folder below `base`; the address ends with a slash. With `brotli`, from a compressed
 * copy, as a good web server would. Port 0 takes any free one.
 * @param {string} folder
 * @param {{ port?: number, host?: string, base?: string, brotli?: boolean }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, options = {}) {
  const { port = 0, host = '127.0.0.1', base = '/', brotli = false } = options
  const served = brotli ? compressedCopy(folder) : folder
  const files = sirv(served, {
    // Reads the disk at each request, so that a test may put a new version in the folder.
    dev: true,
    etag: true,
    brotli,
    extensions: [],
    setHeaders: (response, path) => {
      const kept = NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
      response.setHeader('Cache-Control', kept)
    },
  })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (!path.startsWith(base)) return notFound(response)
    request.url = `/${path.slice(base.length)}`
    // The page by its folder: sirv would look for it only with endings switched on.
    const isFolder = request.url.split('?', 1)[0] === '/'
    if (isFolder) request.url = `/index.html${request.url.slice(1)}`
    files(request, response, () => notFound(response))
  })
  await listen(server, port, host)
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    if (brotli) rmSync(served, { recursive: true })
  }
  const shownHost = host.includes(':') ? `[${host}]` : host
  return { url: `http://${shownHost}:${address.port}${base}`, port: address.port, close }
}

/** @param {import('node:http').ServerResponse} response */
function notFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' })
  response.end('Not found')
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
}

/** @param {string} folder */
function compressedCopy(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'served-'))
  cpSync(folder, copy, { recursive: true })
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!COMPRESSED.test(file)) continue
    const path = join(copy, file)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
  return copy
}
