import { useState } from 'react'
import type { Choices } from '#src/domain/merge/import-choices.ts'
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
import type { Looked } from './open-state.ts'
import { LastImport } from './LastImport.tsx'
import { Preview } from './Preview.tsx'
import { PreviewFoot } from './PreviewFoot.tsx'
import { openDevice, useOpenFile, type OpenDevice } from './use-open-file.ts'
import { useSharedFiles } from './use-shared-files.ts'
import { Working } from './Working.tsx'

interface OpenScreenProps {
  /** This device's own unless given. */
  readonly device?: OpenDevice
}

interface Chosen extends Choices {
  readonly of: Looked | null
}

const NOTHING_CHOSEN: Choices = { forAll: {}, each: {} }

/** One way in for every file of the app. */
export function OpenScreen({ device = openDevice }: OpenScreenProps) {
  // What is made up takes no files: a real one would be lost with it.
  if (useWorkspace() !== 'own') return <Elsewhere to={`~${paths.open()}`} />
  return <OpenFilePage device={device} />
}

function OpenFilePage({ device }: Required<OpenScreenProps>) {
  const { t } = useTranslation('open')
  const { state, last, onFiles, onPassphrase, onKeep, onUndo, onCancel } = useOpenFile(device)
  useSharedFiles(onFiles)
  const [chosen, setChosen] = useState<Chosen>({ ...NOTHING_CHOSEN, of: null })
  const looked = state.kind === 'preview' ? state.looked : null
  // What was chosen of another file, or before it was compared once more, is of no use here.
  const choices: Choices = chosen.of === looked ? chosen : NOTHING_CHOSEN
  return (
    <Page foot={foot()}>
      <PageHead title={t('title')} lead={t('lead')} />
      {part()}
    </Page>
  )

  function foot() {
    if (looked === null) return <BackLink to={paths.home()} />
    const { preview } = looked
    return <PreviewFoot preview={preview} onKeep={() => onKeep(choices)} onCancel={onCancel} />
  }

  function part() {
    switch (state.kind) {
      case 'choose':
        return (
          <>
            <ChooseFile trouble={state.trouble} onFiles={onFiles} />
            {last !== null && <LastImport last={last} onUndo={onUndo} />}
          </>
        )
      case 'working':
        return <Working step={state.step} onCancel={onCancel} />
      case 'locked':
        return <PassphrasePanel isWrong={state.isWrong} onOpen={onPassphrase} onCancel={onCancel} />
      case 'preview':
        return (
          <Preview
            looked={state.looked}
            choices={choices}
            onChange={(next) => setChosen({ ...next, of: state.looked })}
          />
        )
      case 'other':
        return <OtherFile content={state.content} onCancel={onCancel} />
      case 'done':
        return (
          <DonePanel done={state.done} onUndo={() => onUndo(state.done)} onAnother={onCancel} />
        )
    }
  }
}
