import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import { readInvitation, writeInvitation } from '#src/transfer/invitation/invitation.ts'
import type { OpenedContent } from '#src/transfer/json/import-session.ts'
import type { SmallFile } from '#src/transfer/json/small-file.ts'
import type { Everything } from './open-state.ts'
import { PeerFile } from './PeerFile.tsx'
import styles from './Open.module.css'

interface OtherFileProps {
  readonly content: Exclude<OpenedContent, Everything>
  readonly onCancel: () => void
}

/** What is read on a screen of its own: said what it is, and led there. */
export function OtherFile({ content, onCancel }: OtherFileProps) {
  const { t } = useTranslation('open')
  const heading = useFocusOnChange(true, null)
  const another = <Button onPress={onCancel}>{t('done.another')}</Button>
  if (content.kind !== 'small') return <PeerFile content={content} onCancel={onCancel} />
  const { file } = content
  return (
    <Panel title={t(`small.${file.kind}.title`)} headingRef={heading}>
      <p>{t(`small.${file.kind}.lead`)}</p>
      <div className={styles['ways']}>
        <AppLink to={wayOf(file)} look="primary">
          {t(`small.${file.kind}.way`)}
        </AppLink>
        {another}
      </div>
    </Panel>
  )
}

function wayOf(file: SmallFile): string {
  switch (file.kind) {
    case 'invitation':
      return wayOfInvitation(file.content.invitation)
    case 'roundKey':
      return paths.secondDeviceRead()
    case 'publicView':
      return paths.publicScreen()
    default:
      return paths.home()
  }
}

/** Written anew: what stands in a file is not put into an address as it is. */
function wayOfInvitation(text: string): string {
  const read = readInvitation(text)
  return read.ok ? paths.invitation(writeInvitation(read.invitation)) : paths.join()
}
