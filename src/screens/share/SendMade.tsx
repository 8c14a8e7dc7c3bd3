import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { canShare, share } from '#src/platform/share.ts'
import { Button } from '#src/ui/button/Button.tsx'
import type { MadeFile } from '#src/workspace/report/use-making.ts'

/** The device's own share sheet, where there is one that takes such a file. */
export function SendMade({ file }: { readonly file: MadeFile }) {
  const { t } = useTranslation('share')
  const [failed, setFailed] = useState(false)
  const what = { title: file.name, file }
  if (!canShare(what)) return null
  const send = async () => setFailed((await share(what)) === 'failed')
  return (
    <>
      <Button onPress={() => void send()}>{t('take.share', { name: file.name })}</Button>
      {failed && <p>{t('take.shareFailed')}</p>}
    </>
  )
}
