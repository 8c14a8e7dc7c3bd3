import type { ImportPreview } from '#src/domain/merge/import-preview.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { Everything } from './open-state.ts'

interface RemarksPartProps {
  readonly content: Everything
  readonly preview: ImportPreview
}

/** What has to be known before it comes in. */
export function RemarksPart({ content, preview }: RemarksPartProps) {
  const { t } = useTranslation('open')
  const formats = useFormats()
  const { isChecked, remarks } = content
  const { roundsOfUnknownSets, unknownQuestions, openSessions } = remarks
  const erased = preview.parts.reduce((sum, { counts }) => sum + counts.erased, 0)
  const conflicts = [...new Set(preview.conflicts.map(({ kind }) => kind))]
  const hasNews = preview.bringsNews
  const warnings = [
    ...conflicts.map((kind) => t(`conflict.${kind}`)),
    ...(erased > 0 ? [t('preview.erased', { count: erased })] : []),
    ...(isChecked ? [] : [t('preview.unchecked')]),
    ...(hasNews && openSessions > 0 ? [t('preview.openSessions', { count: openSessions })] : []),
  ]
  const notes = [
    ...(roundsOfUnknownSets > 0 ? [t('preview.unknownSets', { count: roundsOfUnknownSets })] : []),
    ...(unknownQuestions.length > 0
      ? [t('preview.unknownQuestions', { list: formats.list(unknownQuestions.slice(0, 10)) })]
      : []),
    ...(preview.stayErased > 0 ? [t('preview.stayErased', { count: preview.stayErased })] : []),
  ]
  return (
    <>
      {warnings.length > 0 && (
        <Notice kind="warning">
          {warnings.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      {notes.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  )
}
