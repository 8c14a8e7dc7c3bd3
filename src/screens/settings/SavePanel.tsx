import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { FileNote } from './FileNote.tsx'
import { useSaveFile } from './use-save-file.ts'

export function SavePanel() {
  const { t } = useTranslation('settings')
  const { state, save } = useSaveFile()
  return (
    <Panel title={t('save.title')}>
      <p>{t('save.what')}</p>
      <p>{t('save.open')}</p>
      <p className="quiet">{t('save.later')}</p>
      <p>
        <Button disabled={state.kind === 'making'} onPress={() => void save()}>
          {t('save.action')}
        </Button>
      </p>
      <FileNote state={state} />
    </Panel>
  )
}
