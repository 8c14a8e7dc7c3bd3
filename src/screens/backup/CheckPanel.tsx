import { useState } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { FileChoice } from '#src/ui/file/FileChoice.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import {
  useCheckBackup,
  type BackupCheck,
  type CheckState,
} from '#src/workspace/backup/use-check-backup.ts'
import { stackClass } from '#src/workspace/layout-class.ts'
import { useCountWords } from './use-count-words.ts'
import { WorkNote } from './WorkNote.tsx'

/** Whether a file could be restored, tried without touching a thing. */
export function CheckPanel() {
  const { t } = useTranslation('backup')
  const check = useCheckBackup()
  const { state } = check
  return (
    <Panel title={t('check.title')}>
      <p>{t('check.lead')}</p>
      {state.kind === 'good' && <Good state={state} />}
      {state.kind === 'bad' && (
        <Notice kind="error" announced>
          <p>{t(`check.bad.${state.why}`, { name: state.name })}</p>
        </Notice>
      )}
      {state.kind === 'locked' && <OldPassphrase state={state} check={check} />}
      {state.kind === 'working' ? (
        <WorkNote words={t('check.working')} done={state.done} onCancel={check.cancel} />
      ) : (
        <FileChoice accept=".json,.age,.txt,application/json" onFiles={check.choose}>
          {t('check.choose')}
        </FileChoice>
      )}
    </Panel>
  )
}

function Good({ state }: { readonly state: Extract<CheckState, { kind: 'good' }> }) {
  const { t } = useTranslation('backup')
  const formats = useFormats()
  const countWords = useCountWords()
  const { name, log, writtenAt, counts } = state
  const date = formats.date(writtenAt)
  return (
    <Notice announced>
      <p>
        <strong>{t('check.good', { name })}</strong>
      </p>
      <p>{t(log === undefined ? 'check.other' : 'check.same', { date })}</p>
      <p>{formats.list(countWords(counts))}</p>
    </Notice>
  )
}

interface OldPassphraseProps {
  readonly state: Extract<CheckState, { kind: 'locked' }>
  readonly check: BackupCheck
}

function OldPassphrase({ state: { name, wasWrong }, check }: OldPassphraseProps) {
  const { t } = useTranslation('backup')
  const [typed, setTyped] = useState('')
  const [isMissing, setMissing] = useState(false)
  const error = isMissing ? t('passphrase.missing') : wasWrong ? t('passphrase.wrong') : undefined
  return (
    <Form
      className={stackClass()}
      onSend={() => {
        setMissing(typed.trim() === '')
        if (typed.trim() !== '') check.open(typed)
      }}
    >
      <p role="status">{t('check.locked', { name })}</p>
      <Field label={t('passphrase.label')} error={error}>
        {(wiring) => (
          <input
            {...wiring}
            type="password"
            autoComplete="current-password"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <p>
        <Button type="submit">{t('check.open')}</Button>
      </p>
    </Form>
  )
}
