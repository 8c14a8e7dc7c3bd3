interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

const WORKER_FILE = './service-worker.js'

/**
 * The page's policy refuses text where a script's address is wanted, also from libraries. This is
 * the one exception: the address of our own worker.
 */
export function allowWorkerScript(page: Window = window): void {
  const { trustedTypes } = page as { trustedTypes?: TrustedTypes }
  const { baseURI } = page.document
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, baseURI).href === workerUrl(baseURI)) return url
      throw new TypeError(`Not the address of our worker: ${url}`)
    },
  })
}

export function workerUrl(baseUri: string): string {
  return new URL(WORKER_FILE, baseUri).href
}
