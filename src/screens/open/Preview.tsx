import { useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Choices } from '#src/domain/merge/import-choices.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import { ChoicesPart } from './ChoicesPart.tsx'
import type { Looked } from './open-state.ts'
import { PartsTable } from './PartsTable.tsx'
import { RemarksPart } from './RemarksPart.tsx'
import styles from './Open.module.css'

interface PreviewProps {
  readonly looked: Looked
  readonly onKeep: (choices: Choices) => void
  readonly onCancel: () => void
}

const NOTHING_CHOSEN: Choices = { forAll: {}, each: {} }

/** What would become of what, before anything is stored. */
export function Preview({ looked, onKeep, onCancel }: PreviewProps) {
  const { t } = useTranslation(['open', 'shell'])
  const formats = useFormats()
  const [choices, setChoices] = useState(NOTHING_CHOSEN)
  const heading = useFocusOnChange(true, null)
  const { name, content, preview, again } = looked
  const isRefused = preview.conflicts.some(({ kind }) => kind === 'responses')
  const isNothing = !preview.bringsNews && preview.openCount === 0
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
      {isNothing && (
        <Notice>
          <p>{t('preview.nothingNew')}</p>
        </Notice>
      )}
      {!isRefused && <ChoicesPart preview={preview} choices={choices} onChange={setChoices} />}
      <div className={styles['ways']}>
        {isNothing || isRefused ? (
          <AppLink to={paths.home()} look="primary">
            {t('done.rounds')}
          </AppLink>
        ) : (
          <Button look="primary" onPress={() => onKeep(choices)}>
            {t('preview.keep')}
          </Button>
        )}
        <Button onPress={onCancel}>
          {t(isNothing || isRefused ? 'done.another' : 'shell:cancel')}
        </Button>
      </div>
    </Panel>
  )
}
