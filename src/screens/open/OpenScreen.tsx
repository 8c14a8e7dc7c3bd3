import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { DonePanel } from './DonePanel.tsx'
import { OtherFile } from './OtherFile.tsx'
import { PassphrasePanel } from './PassphrasePanel.tsx'
import { Preview } from './Preview.tsx'
import { openDevice, useOpenFile, type OpenDevice } from './use-open-file.ts'
import { Working } from './Working.tsx'

interface OpenScreenProps {
  /** This device's own unless given. */
  readonly device?: OpenDevice
}

/** One way in for every file of the app. */
export function OpenScreen({ device = openDevice }: OpenScreenProps) {
  // What is made up takes no files: a real one would be lost with it.
  if (useWorkspace() !== 'own') return <Elsewhere to={`~${paths.open()}`} />
  return <OpenFilePage device={device} />
}

function OpenFilePage({ device }: Required<OpenScreenProps>) {
  const { t } = useTranslation('open')
  const { state, onFiles, onPassphrase, onKeep, onUndo, onCancel } = useOpenFile(device)
  return (
    <Page foot={<BackLink to={paths.home()} />}>
      <PageHead title={t('title')} lead={t('lead')} />
      {part()}
    </Page>
  )

  function part() {
    switch (state.kind) {
      case 'choose':
        return <ChooseFile trouble={state.trouble} onFiles={onFiles} />
      case 'working':
        return <Working step={state.step} onCancel={onCancel} />
      case 'locked':
        return <PassphrasePanel isWrong={state.isWrong} onOpen={onPassphrase} onCancel={onCancel} />
      case 'preview':
        return <Preview looked={state.looked} onKeep={onKeep} onCancel={onCancel} />
      case 'other':
        return <OtherFile content={state.content} onCancel={onCancel} />
      case 'done':
        return <DonePanel done={state.done} onUndo={onUndo} onAnother={onCancel} />
    }
  }
}
