import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { useIsScreenAlone } from '#src/ui/page/bare-header.ts'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import styles from './Shell.module.css'

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const isAlone = useIsScreenAlone()
  return (
    <>
      <button type="button" className={styles['skip']} onClick={skipToMain}>
        {t('skip')}
      </button>
      {!isAlone && (
        <>
          <Header />
          <Notices />
        </>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

// Not a link to #main: the fragment is where the routes live.
function skipToMain(): void {
  document.getElementById('main')?.focus()
}
