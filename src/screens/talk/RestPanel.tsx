import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { TalkLine } from './read-talk.ts'

interface RestPanelProps {
  readonly lines: readonly TalkLine[]
  readonly content: ContentWords
  readonly onTake: () => void
}

/** For what there is no time to talk about: what can be taken as it stands, and what cannot. */
export function RestPanel({ lines, content, onTake }: RestPanelProps) {
  const { t } = useTranslation('talk')
  const formats = useFormats()
  const takeable = lines.filter(({ standing }) => standing === 'group')
  const missing = lines.filter(({ standing }) => standing === 'open')
  if (takeable.length + missing.length === 0) return null
  return (
    <Panel title={t(takeable.length > 0 ? 'rest.title' : 'rest.titleMissing')}>
      {takeable.length > 0 && <p>{t('rest.takeable', { count: takeable.length })}</p>}
      {missing.length > 0 && (
        <p>
          {t('rest.missing', {
            count: missing.length,
            names: formats.list(missing.map(({ questionId }) => content.name(questionId))),
          })}{' '}
          {missing.some(({ spread }) => spread.kind === 'almostEveryone') && t('rest.almost')}
        </p>
      )}
      {takeable.length > 0 && (
        <div>
          <Button onPress={onTake}>{t('rest.take')}</Button>
        </div>
      )}
    </Panel>
  )
}
