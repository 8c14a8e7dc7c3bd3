import { readPreference, writePreference } from './preferences.ts'

// The same attributes as the boot script sets before the first paint.

export const THEMES = ['device', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

export function readTheme(): Theme {
  const stored = readPreference('theme')
  return THEMES.find((theme) => theme === stored) ?? 'device'
}

export function chooseTheme(theme: Theme): void {
  const chosen = theme === 'device' ? null : theme
  writePreference('theme', chosen)
  setAttribute('theme', chosen)
}

export function readTextSize(): TextSize {
  const stored = readPreference('textSize')
  return TEXT_SIZES.find((size) => size === stored) ?? 'normal'
}

export function chooseTextSize(size: TextSize): void {
  const chosen = size === 'normal' ? null : size
  writePreference('textSize', chosen)
  setAttribute('textSize', chosen)
}

function setAttribute(name: 'theme' | 'textSize', value: string | null): void {
  const { dataset } = document.documentElement
  if (value === null) delete dataset[name]
  else dataset[name] = value
}
