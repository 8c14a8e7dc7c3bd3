/** As much of the browser's cache storage as the worker uses, in memory. */
export class FakeCaches {
  readonly #caches = new Map<string, FakeCache>()

  open(name: string): Promise<FakeCache> {
    const cache = this.#caches.get(name) ?? new FakeCache()
    this.#caches.set(name, cache)
    return Promise.resolve(cache)
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()])
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name))
  }
}

class FakeCache {
  readonly #kept = new Map<string, { text: string; headers: Headers }>()

  match(url: string): Promise<Response | undefined> {
    const kept = this.#kept.get(url)
    return Promise.resolve(kept && new Response(kept.text, { headers: kept.headers }))
  }

  async put(url: string, response: Response): Promise<void> {
    this.#kept.set(url, { text: await response.text(), headers: response.headers })
  }

  delete(url: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(url))
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#kept.keys()].map((url) => ({ url })))
  }
}
