import { useState } from 'react'
import { changeLanguage, offeredLanguages } from '#src/i18n/language.ts'
import { useTranslation } from '#src/i18n/words.ts'
import {
  chooseTextSize,
  chooseTheme,
  readTextSize,
  readTheme,
  TEXT_SIZES,
  THEMES,
} from '#src/platform/appearance.ts'
import { writePreference } from '#src/platform/preferences.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'

/** Each choice is seen at once, so there is nothing to save or to go back from. */
export function LookPanel() {
  const { t } = useTranslation('settings')
  const [theme, setTheme] = useState(readTheme)
  const [textSize, setTextSize] = useState(readTextSize)
  return (
    <Panel title={t('look.title')}>
      <LanguageField />
      <ChoiceGroup
        legend={t('look.theme')}
        name="theme"
        shape="row"
        options={THEMES.map((value) => ({ value, label: t(`look.themes.${value}`) }))}
        value={theme}
        onChoose={(chosen) => {
          chooseTheme(chosen)
          setTheme(chosen)
        }}
      />
      <ChoiceGroup
        legend={t('look.textSize')}
        name="text-size"
        shape="row"
        options={TEXT_SIZES.map((value) => ({ value, label: t(`look.textSizes.${value}`) }))}
        value={textSize}
        onChoose={(chosen) => {
          chooseTextSize(chosen)
          setTextSize(chosen)
        }}
      />
    </Panel>
  )
}

function LanguageField() {
  const { t, i18n } = useTranslation('settings')
  const offered = offeredLanguages()
  if (offered.length < 2) return null
  const choose = (code: string) => {
    writePreference('language', code)
    void changeLanguage(code)
  }
  return (
    <Field label={t('look.language')}>
      {(wiring) => (
        <select {...wiring} value={i18n.language} onChange={(event) => choose(event.target.value)}>
          {offered.map((language) => (
            <option key={language.code} value={language.code} lang={language.code}>
              {language.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
