import { useId } from 'react'
import { changeLanguage, offeredLanguages } from '#src/i18n/language.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { writePreference } from '#src/platform/preferences.ts'
import styles from './LanguageChoice.module.css'

interface LanguageChoiceProps {
  /** In the header there is no room for more than the list. */
  readonly labelHidden?: boolean
}

/** On every screen and in the settings, as soon as there is a choice to make. */
export function LanguageChoice({ labelHidden = false }: LanguageChoiceProps) {
  const { t, i18n } = useTranslation('shell')
  const id = useId()
  const offered = offeredLanguages()
  if (offered.length < 2) return null
  const choose = (code: string) => {
    writePreference('language', code)
    void changeLanguage(code)
  }
  return (
    <span className={styles['choice']}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {t('menu.language')}
      </label>
      <select id={id} value={i18n.language} onChange={(event) => choose(event.target.value)}>
        {offered.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.name}
          </option>
        ))}
      </select>
    </span>
  )
}
