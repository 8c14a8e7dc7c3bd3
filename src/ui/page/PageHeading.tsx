import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'

interface PageHeadingProps {
  readonly children: ReactNode
  /** What the browser tab and the history say; leave out where the heading itself is plain text. */
  readonly tabTitle?: string
}

let firstPage = true

/**
 * The one h1 of a screen. Moves focus to itself when the screen changes, so that a screen reader
 * starts where the eye does; not on the first load, where the browser's own order is right.
 */
export function PageHeading({ children, tabTitle }: PageHeadingProps) {
  const { t } = useTranslation('shell')
  const heading = useRef<HTMLHeadingElement>(null)
  const name = tabTitle ?? (typeof children === 'string' ? children : '')

  useEffect(() => {
    document.title = name === '' ? t('name') : t('pageTitle', { page: name, name: t('name') })
  }, [name, t])

  // With the screen and not after it: on a busy device the person has begun to type by then.
  useLayoutEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    firstPage = false
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
