import { useRoute } from 'wouter'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { EXAMPLE_BASE, paths } from '#src/paths.ts'
import { LanguageChoice } from '#src/workspace/LanguageChoice.tsx'
import { Mark } from './Mark.tsx'
import styles from './Header.module.css'

export function Header() {
  const { t } = useTranslation('shell')
  const [inExample] = useRoute(`${EXAMPLE_BASE}/*?`)
  const base = inExample ? EXAMPLE_BASE : ''
  return (
    <header className={styles['header']}>
      <AppLink to={`${base}${paths.home()}`}>
        <Mark />
        <span>{t('name')}</span>
      </AppLink>
      <nav aria-label={t('menu.label')}>
        <LanguageChoice labelHidden />
        <AppLink to={`${base}${paths.about()}`}>{t('menu.about')}</AppLink>
        <AppLink to={`${base}${paths.settings()}`}>{t('menu.settings')}</AppLink>
      </nav>
    </header>
  )
}
