interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

const WORKER_FILE = './service-worker.js'

/** Addresses of further scripts that the build made and that run as workers. */
const ownScripts = new Set<string>()

/** Lets a script of the build start as a worker. Takes what `?worker&url` gives, and nothing else. */
export function ownScript(url: string): string {
  ownScripts.add(new URL(url, document.baseURI).href)
  return url
}

/**
 * The page's policy refuses text where a script's address is wanted, also from libraries. The
 * exceptions are the addresses of our own workers.
 */
export function allowWorkerScript(page: Window = window): void {
  const { trustedTypes } = page as { trustedTypes?: TrustedTypes }
  const { baseURI } = page.document
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { href } = new URL(url, baseURI)
      if (href === workerUrl(baseURI) || ownScripts.has(href)) return url
      throw new TypeError(`Not the address of a worker of ours: ${url}`)
    },
  })
}

export function workerUrl(baseUri: string): string {
  return new URL(WORKER_FILE, baseUri).href
}
