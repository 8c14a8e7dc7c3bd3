import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import {
  chooseTextSize,
  chooseTheme,
  readTextSize,
  readTheme,
  TEXT_SIZES,
  THEMES,
} from '#src/platform/appearance.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { LanguageChoice } from '#src/workspace/LanguageChoice.tsx'

/** Each choice is seen at once, so there is nothing to save or to go back from. */
export function LookPanel() {
  const { t } = useTranslation('settings')
  const [theme, setTheme] = useState(readTheme)
  const [textSize, setTextSize] = useState(readTextSize)
  return (
    <Panel title={t('look.title')}>
      <LanguageChoice />
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
