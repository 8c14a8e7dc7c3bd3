import { useState, type RefObject } from 'react'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { canShare, copyText, share, type Shareable } from '#src/platform/share.ts'
import type { Invite } from './use-invitation.ts'

type Said = 'nothing' | 'copied' | 'marked' | 'notShared'

export interface SendLink {
  readonly copy: () => void
  /** Only where the device has a share sheet. */
  readonly canShare: boolean
  readonly share: () => void
  readonly said: Said
}

export function useSendLink(
  { fields, link }: Invite,
  field: RefObject<HTMLInputElement | null>,
): SendLink {
  const { t } = useTranslation('invite')
  const { date } = useFormats()
  const [said, setSaid] = useState<Said>('nothing')
  const { organisation, roundName, roundDate } = fields
  const names = { organisation: organisation.name, round: roundName, date: date(roundDate) }
  const sent: Shareable = { title: roundName, text: t('link.shareText', names), url: link }

  async function copy(): Promise<void> {
    const copied = await copyText(link)
    if (!copied) field.current?.focus()
    if (!copied) field.current?.select()
    setSaid(copied ? 'copied' : 'marked')
  }

  async function sendOn(): Promise<void> {
    setSaid((await share(sent)) === 'failed' ? 'notShared' : 'nothing')
  }

  return {
    copy: () => void copy(),
    canShare: canShare(sent),
    share: () => void sendOn(),
    said,
  }
}
