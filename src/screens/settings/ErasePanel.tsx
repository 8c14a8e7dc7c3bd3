import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { listQuarantine } from '#src/storage/quarantine.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useLive } from '#src/workspace/use-live.ts'
import { FileNote } from './FileNote.tsx'
import { listKept, type KeptOrganisation } from './kept-data.ts'
import { useErase } from './use-erase.ts'
import { useSaveFile } from './use-save-file.ts'

export function ErasePanel() {
  const { t } = useTranslation('settings')
  const [asking, setAsking] = useState(false)
  const { erase, problem } = useErase()
  const file = useSaveFile()
  return (
    <Panel title={t('erase.title')}>
      <p>{t('erase.explain')}</p>
      <p>
        <Button look="danger" onPress={() => setAsking(true)}>
          {t('erase.action')}
        </Button>
      </p>
      {problem !== null && (
        <Notice kind="error" announced>
          <p>{t(`erase.${problem}`)}</p>
        </Notice>
      )}
      <ConfirmDialog
        open={asking}
        danger
        title={t('erase.question')}
        confirm={t('erase.confirm')}
        cancel={t('erase.cancel')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void erase()
        }}
      >
        <WhatGoes />
        <p>{t('erase.law')}</p>
        <p>
          <Button disabled={file.state.kind === 'making'} onPress={() => void file.save()}>
            {t('erase.saveFirst')}
          </Button>
        </p>
        <FileNote state={file.state} />
      </ConfirmDialog>
    </Panel>
  )
}

function WhatGoes() {
  const { t } = useTranslation('settings')
  const kept = useLive(listKept) ?? []
  const damaged = useLive(listQuarantine) ?? []
  return (
    <>
      <p>{t('erase.goes')}</p>
      <ul>
        {kept.map((entry) => (
          <li key={entry.organisation.id} dir="auto">
            {organisationLine(entry)}
          </li>
        ))}
        <li>{t('erase.rest')}</li>
        <li>{t('erase.deleted')}</li>
        {damaged.length > 0 && <li>{t('erase.damaged')}</li>}
        <li>{t('erase.example')}</li>
      </ul>
    </>
  )

  function organisationLine({ organisation, rounds }: KeptOrganisation): string {
    const count = t('data.rounds', { count: rounds.length })
    return t('erase.organisation', { name: organisation.name, rounds: count })
  }
}
