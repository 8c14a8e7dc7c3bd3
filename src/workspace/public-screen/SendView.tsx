import { useMemo, useState } from 'react'
import { forAnotherClock } from '#src/domain/workshop/another-clock.ts'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { offerFile } from '#src/platform/files.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import { packPublicView } from '#src/transfer/public-view/carry.ts'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { MovingQr } from '#src/ui/qr/MovingQr.tsx'

interface SendViewProps {
  readonly view: PublicView
  readonly open: boolean
  readonly onDone: () => void
}

const FILE_NAME = 'public-screen.json'

/** What the room sees now, for a projector whose computer has no other way to learn it. */
export function SendView({ view, open, onDone }: SendViewProps) {
  const { t } = useTranslation('publicScreen')
  const carried = useMemo(() => forAnotherClock(view), [view])
  const pictures = useMemo(() => sendInFrames(packPublicView(carried)), [carried])
  const [isSaved, setIsSaved] = useState(false)
  const save = () => {
    const text = writeSmallFile('publicView', carried, appVersion ?? '0')
    offerFile(FILE_NAME, 'application/json', text)
    setIsSaved(true)
  }
  return (
    <ConfirmDialog
      open={open}
      title={t('send.title')}
      confirm={t('send.save')}
      cancel={t('send.done')}
      startAtTop
      onConfirm={save}
      onCancel={() => {
        setIsSaved(false)
        onDone()
      }}
    >
      <p>{t('send.how')}</p>
      <MovingQr key={JSON.stringify(view)} pictures={pictures} label={t('send.label')} />
      <p>{t('send.what')}</p>
      <p role="status">{isSaved && t('send.saved', { name: FILE_NAME })}</p>
    </ConfirmDialog>
  )
}
