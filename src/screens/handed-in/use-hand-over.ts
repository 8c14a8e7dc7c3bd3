import { useState } from 'react'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { offerFile } from '#src/platform/files.ts'
import { canShare, share, type Shareable } from '#src/platform/share.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'

export type HandOverState =
  | { readonly kind: 'idle' | 'shared' | 'failed' }
  | { readonly kind: 'made'; readonly name: string }

export interface HandOver {
  /** Only where the device has a share sheet that takes files. */
  readonly canShare: boolean
  readonly share: () => void
  readonly save: () => void
  readonly state: HandOverState
}

/** The same for everybody and every round: a name must not tell whose it is, or when it was made. */
const NAME = 'sealed-answers'

export function useHandOver({ sealed }: SealedCopy): HandOver {
  const { t } = useTranslation('handedIn')
  const [state, setState] = useState<HandOverState>({ kind: 'idle' })
  const content = writeSmallFile('handIn', { sealed }, appVersion ?? '0')
  const sent: Shareable = {
    title: t('ways.shareTitle'),
    file: { name: `${NAME}.txt`, type: 'text/plain', content },
  }

  async function sendOn(): Promise<void> {
    const shared = await share(sent)
    setState({ kind: shared === 'dismissed' ? 'idle' : shared })
  }

  function save(): void {
    const name = `${NAME}.json`
    offerFile(name, 'application/json', content)
    setState({ kind: 'made', name })
  }

  return { canShare: canShare(sent), share: () => void sendOn(), save, state }
}
