import type { SealedCopy } from '#src/domain/record/response.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useHandOver, type HandOverState } from './use-hand-over.ts'
import styles from './HandedInPage.module.css'

interface OtherWaysProps {
  readonly copy: SealedCopy
  /** There is no code to show: this is the way. */
  readonly open: boolean
}

/** For who is not in the room, or where the camera on the other side does not work. */
export function OtherWays({ copy, open }: OtherWaysProps) {
  const { t } = useTranslation('handedIn')
  const { canShare, share, save, state } = useHandOver(copy)
  return (
    <Disclosure summary={t('ways.title')} open={open}>
      <p>{t('ways.explain')}</p>
      <p>{t('ways.email')}</p>
      <div className={styles['ways']}>
        {canShare && <Button onPress={share}>{t('ways.share')}</Button>}
        <Button onPress={save}>{t('ways.save')}</Button>
      </div>
      <div role="status">
        <WhatCameOfIt state={state} />
      </div>
    </Disclosure>
  )
}

function WhatCameOfIt({ state }: { readonly state: HandOverState }) {
  const { t } = useTranslation(['handedIn', 'shell'])
  if (state.kind === 'idle') return null
  if (state.kind === 'failed') {
    return (
      <Notice kind="error">
        <p>{t('ways.notShared')}</p>
      </Notice>
    )
  }
  return (
    <Notice>
      <p>{state.kind === 'made' ? t('shell:file.made', { name: state.name }) : t('ways.shared')}</p>
    </Notice>
  )
}
