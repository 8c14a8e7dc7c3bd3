import { beforeEach, describe, expect, it } from 'vitest'
import { bootPage } from '#src/boot/boot.ts'
import { takeBoot } from '#src/boot/take-boot.ts'

const LANGUAGES = [
  { code: 'en', dir: 'ltr' },
  { code: 'ur', dir: 'rtl' },
] as const

const html = document.documentElement

function boot(hash = '', stored: Record<string, string> = {}): DOMStringMap {
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(`journey.${name}`, value)
  location.hash = hash
  bootPage(LANGUAGES)
  return html.dataset
}

function prerendered(): HTMLElement {
  const root = document.createElement('div')
  root.setAttribute('data-prerendered', '')
  root.append(document.createElement('main'))
  return root
}

beforeEach(() => {
  localStorage.clear()
  location.hash = ''
  for (const name of Object.keys(html.dataset)) delete html.dataset[name]
  html.lang = 'en'
  html.dir = 'ltr'
})

describe('the first frame', () => {
  it.each(['', '#/'])('is the start screen at "%s"', (hash) => {
    expect(boot(hash)['boot']).toBe('start')
  })

  it('is not the start screen at another address', () => {
    expect(boot('#/settings')['boot']).toBe('other')
  })

  it('is not the start screen where there is work already', () => {
    expect(boot('', { hasData: 'yes' })['boot']).toBe('other')
  })

  it('is not in English where another language was chosen', () => {
    expect(boot('', { language: 'ur' })['boot']).toBe('other')
    expect([html.lang, html.dir]).toEqual(['ur', 'rtl'])
  })

  it('keeps its language where the stored one is unknown', () => {
    expect(boot('', { language: 'xx' })['boot']).toBe('start')
    expect(html.lang).toBe('en')
  })

  it('has the chosen theme and text size', () => {
    expect(boot('', { theme: 'dark', textSize: 'large' })).toMatchObject({
      theme: 'dark',
      textSize: 'large',
    })
  })

  it('has what was chosen in this copy of the app, and not in another folder', () => {
    localStorage.setItem('journey/a.theme', 'dark')
    expect(boot()['theme']).toBeUndefined()
    history.replaceState(null, '', '/a/index.html')
    expect(boot()['theme']).toBe('dark')
    history.replaceState(null, '', '/')
  })

  it('ignores a theme it does not know', () => {
    expect(boot('', { theme: 'purple' })['theme']).toBeUndefined()
  })

  it('comes also where storage is refused', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    bootPage(LANGUAGES)
    expect(html.dataset['boot']).toBe('start')
    if (own) Object.defineProperty(window, 'localStorage', own)
  })
})

describe('the app', () => {
  it('takes over the start screen as it stands', () => {
    boot()
    const root = prerendered()
    expect(takeBoot(root)).toBe('hydrate')
    expect(root.childElementCount).toBe(1)
    expect(html.dataset['boot']).toBeUndefined()
  })

  it('draws anew after a tap that came before it', () => {
    boot()
    location.hash = '#/set-up'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(html.dataset['boot']).toBe('leaving')
    const root = prerendered()
    expect(takeBoot(root)).toBe('render')
    expect(root.childElementCount).toBe(0)
  })

  it('draws anew where the page came without a start screen', () => {
    boot()
    expect(takeBoot(document.createElement('div'))).toBe('render')
  })
})
