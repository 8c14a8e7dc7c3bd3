import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Choices } from '#src/domain/merge/import-choices.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import { canKeep } from './can-keep.ts'
import { ChoicesPart } from './ChoicesPart.tsx'
import type { Looked } from './open-state.ts'
import { PartsTable } from './PartsTable.tsx'
import { RemarksPart } from './RemarksPart.tsx'

interface PreviewProps {
  readonly looked: Looked
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** What would become of what, before anything is stored. */
export function Preview({ looked, choices, onChange }: PreviewProps) {
  const { t } = useTranslation('open')
  const formats = useFormats()
  const heading = useFocusOnChange(true, null)
  const { name, content, preview, again } = looked
  const can = canKeep(preview)
  return (
    <Panel title={t('preview.title')} headingRef={heading}>
      <p>{t('preview.written', { date: formats.date(content.writtenAt) })}</p>
      <p className="quiet">
        <bdi>{t('preview.file', { name })}</bdi>
      </p>
      {again && (
        <Notice announced>
          <p>{t('preview.again')}</p>
        </Notice>
      )}
      <PartsTable preview={preview} />
      <RemarksPart content={content} preview={preview} />
      {can === 'nothing' && (
        <Notice>
          <p>{t('preview.nothingNew')}</p>
        </Notice>
      )}
      {can !== 'refused' && <ChoicesPart {...{ preview, choices, onChange }} />}
    </Panel>
  )
}
