/**
 * The folder that a page is served from, as a part of a name: `/council/a` for
 * `https://host/Council/a/index.html#/settings`, nothing for the root. Copies of the app in several
 * folders of one server share its storage, and keep out of each other's way by this name.
 *
 * Case does not count, because it does not on many intranet servers: work must not be out of sight
 * when the address is typed another way.
 */
export function folderOf(address: string): string {
  const { pathname } = new URL('.', address)
  return readable(pathname).toLowerCase().replaceAll(/\/+/g, '/').slice(0, -1)
}

/** Of this copy of the app. */
export function appFolder(): string {
  return folderOf(document.baseURI)
}

/** Under this name the browser keeps something for this copy. */
export function keyFor(name: string): string {
  return `journey${appFolder()}.${name}`
}

/** `%C3%A9` and `%c3%a9` are one letter; what is no text stays as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
