import { afterEach, describe, expect, it, vi } from 'vitest'
import { isApartFromHomeScreen, isOnHomeScreen } from '#src/platform/home-screen.ts'

afterEach(() => vi.unstubAllGlobals())

describe('the home screen', () => {
  it.each([
    ['Safari says so', { standalone: true }, false, true],
    ['the browser shows it as an app', {}, true, true],
    ['it is in a tab of Safari', { standalone: false }, false, false],
    ['it is in a tab', {}, false, false],
  ])('when %s', (_, navigator, matches, expected) => {
    vi.stubGlobal('navigator', navigator)
    vi.stubGlobal('matchMedia', () => ({ matches }))
    expect(isOnHomeScreen()).toBe(expected)
  })

  it('is not assumed where the browser cannot be asked', () => {
    vi.stubGlobal('matchMedia', undefined)
    expect(isOnHomeScreen()).toBe(false)
  })
})

describe('work in the browser', () => {
  it.each([
    ['apart from that on the home screen of an iPad', { standalone: false }, true],
    ['the same where the app was opened from there', { standalone: true }, false],
    ['the same on other devices', {}, false],
  ])('is %s', (_, navigator, expected) => {
    vi.stubGlobal('navigator', navigator)
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    expect(isApartFromHomeScreen()).toBe(expected)
  })
})
