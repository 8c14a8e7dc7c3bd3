/** Whether the app was opened from the home screen or as an installed app, and not in a tab. */
export function isOnHomeScreen(): boolean {
  const { standalone } = navigator as { standalone?: boolean }
  if (standalone === true) return true
  return typeof matchMedia === 'function' && matchMedia('(display-mode: standalone)').matches
}
