import { useRoute } from 'wouter'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useIsHeaderBare } from '#src/ui/page/bare-header.ts'
import { EXAMPLE_BASE, paths } from '#src/paths.ts'
import { LanguageChoice } from '#src/workspace/LanguageChoice.tsx'
import { Mark } from './Mark.tsx'
import styles from './Header.module.css'

export function Header() {
  const { t } = useTranslation('shell')
  const [inExample] = useRoute(`${EXAMPLE_BASE}/*?`)
  const isBare = useIsHeaderBare()
  const base = inExample ? EXAMPLE_BASE : ''
  const name = (
    <>
      <Mark />
      <span>{t('name')}</span>
    </>
  )
  return (
    <header className={styles['header']}>
      {isBare ? <p>{name}</p> : <AppLink to={`${base}${paths.home()}`}>{name}</AppLink>}
      <nav aria-label={t('menu.label')}>
        <LanguageChoice labelHidden />
        {!isBare && (
          <>
            <AppLink to={`${base}${paths.about()}`}>{t('menu.about')}</AppLink>
            <AppLink to={`${base}${paths.settings()}`}>{t('menu.settings')}</AppLink>
          </>
        )}
      </nav>
    </header>
  )
}
