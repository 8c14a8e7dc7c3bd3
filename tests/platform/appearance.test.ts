import { beforeEach, describe, expect, it } from 'vitest'
import { bootPage } from '#src/boot/boot.ts'
import {
  chooseTextSize,
  chooseTheme,
  readTextSize,
  readTheme,
  TEXT_SIZES,
  THEMES,
} from '#src/platform/appearance.ts'

const html = document.documentElement

beforeEach(() => {
  localStorage.clear()
  for (const name of Object.keys(html.dataset)) delete html.dataset[name]
})

describe('how the app looks', () => {
  it('is as the device and of normal size at first', () => {
    expect([readTheme(), readTextSize()]).toEqual(['device', 'normal'])
  })

  it.each(THEMES)('is remembered and read again: colours %s', (theme) => {
    chooseTheme(theme)
    expect(readTheme()).toBe(theme)
  })

  it.each(TEXT_SIZES)('is remembered and read again: text %s', (size) => {
    chooseTextSize(size)
    expect(readTextSize()).toBe(size)
  })

  it('leaves no mark where the device decides', () => {
    chooseTheme('dark')
    chooseTextSize('larger')
    chooseTheme('device')
    chooseTextSize('normal')
    expect(html.dataset['theme']).toBeUndefined()
    expect(html.dataset['textSize']).toBeUndefined()
  })

  it('is the same at the first frame of the next visit', () => {
    chooseTheme('dark')
    chooseTextSize('large')
    const chosen = { theme: html.dataset['theme'], textSize: html.dataset['textSize'] }
    for (const name of Object.keys(html.dataset)) delete html.dataset[name]
    bootPage([{ code: 'en', dir: 'ltr' }])
    expect(html.dataset).toMatchObject(chosen)
  })

  it('takes no notice of what it does not know', () => {
    localStorage.setItem('journey.theme', 'pink')
    localStorage.setItem('journey.textSize', 'huge')
    expect([readTheme(), readTextSize()]).toEqual(['device', 'normal'])
  })
})
