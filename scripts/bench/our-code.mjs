// Parts of the app as they are, for measurements that no screen leads to.
import { createServer } from 'vite'
import { root } from '#scripts/dependencies.mjs'

/**
 * @template Result
 * @param {(load: (file: string) => Promise<any>) => Promise<Result>} work `load` takes a path from the project's root
 */
export async function withOurCode(work) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    return await work((file) => server.ssrLoadModule(`/${file}`))
  } finally {
    await server.close()
  }
}
