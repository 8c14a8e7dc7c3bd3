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
  readonly #texts = new Map<string, string>()

  match(url: string): Promise<Response | undefined> {
    const text = this.#texts.get(url)
    return Promise.resolve(text === undefined ? undefined : new Response(text))
  }

  async put(url: string, response: Response): Promise<void> {
    this.#texts.set(url, await response.text())
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#texts.keys()].map((url) => ({ url })))
  }
}
