import { MADE_UP_BASES, useMadeUp } from '#src/app/made-up/use-made-up.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useIsHeaderBare } from '#src/ui/page/bare-header.ts'
import { paths } from '#src/paths.ts'
import { LanguageChoice } from '#src/workspace/LanguageChoice.tsx'
import { Mark } from './Mark.tsx'
import styles from './Header.module.css'

export function Header() {
  const { t } = useTranslation('shell')
  const madeUp = useMadeUp()
  const isBare = useIsHeaderBare()
  const base = madeUp === null ? '' : MADE_UP_BASES[madeUp]
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
