/** As it was built; null where nobody said which version this is, as while developing. */
export const appVersion: string | null =
  (import.meta.env['VITE_APP_VERSION'] as string | undefined) ?? null
