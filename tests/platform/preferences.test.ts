import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPreference, writePreference } from '#src/platform/preferences.ts'

beforeEach(() => {
  writePreference('theme', null)
  localStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

function blockStorage(): void {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
}

describe('a preference', () => {
  it('is not there until it was chosen', () => {
    expect(readPreference('theme')).toBeNull()
  })

  it('is kept under a name of our own, and can be taken back', () => {
    writePreference('theme', 'dark')
    expect(localStorage.getItem('journey.theme')).toBe('dark')
    expect(readPreference('theme')).toBe('dark')
    writePreference('theme', null)
    expect(readPreference('theme')).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it('is not seen by a copy of the app in another folder', () => {
    history.replaceState(null, '', '/a/index.html#/settings')
    writePreference('hasData', 'yes')
    history.replaceState(null, '', '/b/')
    expect(localStorage.getItem('journey/a.hasData')).toBe('yes')
    expect(localStorage.getItem('journey/b.hasData')).toBeNull()
    history.replaceState(null, '', '/')
    expect(localStorage.getItem('journey.hasData')).toBeNull()
  })

  it('lasts as long as the page where the browser keeps none', () => {
    blockStorage()
    expect(readPreference('theme')).toBeNull()
    writePreference('theme', 'dark')
    expect(readPreference('theme')).toBe('dark')
    writePreference('theme', null)
    expect(readPreference('theme')).toBeNull()
  })
})
