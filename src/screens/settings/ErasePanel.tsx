import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { SaveFile } from '#src/workspace/SaveFile.tsx'
import { useDamaged } from './use-damaged.ts'
import { useErase } from './use-erase.ts'
import { useKeptData, type KeptOrganisation } from './use-kept-data.ts'

export function ErasePanel() {
  const { t } = useTranslation('settings')
  const [asking, setAsking] = useState(false)
  const { erase, problem } = useErase()
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
        <SaveFile action={t('erase.saveFirst')} />
      </ConfirmDialog>
    </Panel>
  )
}

function WhatGoes() {
  const { t } = useTranslation(['settings', 'round'])
  const kept = useKeptData() ?? []
  const { records: damaged } = useDamaged()
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
        <li>{t('erase.between')}</li>
        <li>{t('erase.peers')}</li>
        <li>{t('erase.deleted')}</li>
        {damaged.length > 0 && <li>{t('erase.damaged')}</li>}
        <li>{t('erase.madeUp')}</li>
      </ul>
    </>
  )

  function organisationLine({ organisation, rounds }: KeptOrganisation): string {
    const count = t('data.rounds', { count: rounds.length })
    return t('erase.organisation', { name: organisation.name || t('round:unnamed'), rounds: count })
  }
}
