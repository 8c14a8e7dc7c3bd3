/** Whether the app was opened from the home screen or as an installed app, and not in a tab. */
export function isOnHomeScreen(): boolean {
  const { standalone } = navigator as { standalone?: boolean }
  if (standalone === true) return true
  return typeof matchMedia === 'function' && matchMedia('(display-mode: standalone)').matches
}

/**
 * An iPhone or iPad, where the app on the home screen and the browser each keep work of their own:
 * what is in one is not in the other. Only there is `standalone` known, whichever way it was opened.
 */
export function isApartFromHomeScreen(): boolean {
  return 'standalone' in navigator && !isOnHomeScreen()
}
