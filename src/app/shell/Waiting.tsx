import { useEffect, useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Page } from '#src/ui/page/Page.tsx'

const PATIENCE_MS = 600

/** Nothing at first, so that a quick change of screens does not flicker; then a word. */
export function Waiting() {
  const { t } = useTranslation('shell')
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page>
      <p role="status" className="quiet">
        {slow ? t('opening') : ''}
      </p>
    </Page>
  )
}
