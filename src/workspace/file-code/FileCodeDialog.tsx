import { useState, type ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { offerFile } from '#src/platform/files.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { MovingQr } from '#src/ui/qr/MovingQr.tsx'
import { secondsFor } from './seconds-for.ts'
import type { FileCodeState } from './use-file-code.ts'

interface FileCodeDialogProps {
  readonly state: Exclude<FileCodeState, { kind: 'hidden' }> | null
  readonly title: string
  /** What it holds. */
  readonly children: ReactNode
  readonly onDone: () => void
}

/** A file as pictures for the camera of another body, with the words that tell what to press there. */
export function FileCodeDialog({ state, title, children, onDone }: FileCodeDialogProps) {
  const { t } = useTranslation(['scan', 'shell'])
  const [saved, setSaved] = useState('')
  const file = state?.kind === 'shown' ? state.file : null
  const save = () => {
    if (file === null) return
    offerFile(file.name, 'application/json', file.content)
    setSaved(file.name)
  }
  return (
    <ConfirmDialog
      open={state !== null}
      title={title}
      confirm={state?.kind === 'failed' ? null : t('send.save')}
      busy={file === null}
      cancel={t('send.done')}
      startAtTop
      onConfirm={save}
      onCancel={() => {
        setSaved('')
        onDone()
      }}
    >
      {state !== null && <Code state={state} title={title} />}
      {children}
      <p role="status">{saved !== '' && t('shell:file.made', { name: saved })}</p>
    </ConfirmDialog>
  )
}

function Code({ state, title }: Pick<FileCodeDialogProps, 'title'> & { readonly state: Asked }) {
  const { t } = useTranslation('scan')
  if (state.kind === 'making') return <p role="status">{t('send.making')}</p>
  if (state.kind === 'failed') {
    return (
      <Notice kind="error" announced>
        <p>{t('send.failed')}</p>
      </Notice>
    )
  }
  const { pictures } = state
  if (pictures === null) return <p>{t('send.tooLong')}</p>
  return (
    <>
      <p>{t('send.how')}</p>
      <p>{t('send.time', { count: secondsFor(pictures.blocks) })}</p>
      <MovingQr pictures={pictures} label={t('send.label', { title })} />
    </>
  )
}

type Asked = Exclude<FileCodeState, { kind: 'hidden' }>
