import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import type { Done } from './open-state.ts'
import styles from './Open.module.css'

interface DonePanelProps {
  readonly done: Done
  readonly onUndo: () => void
  readonly onAnother: () => void
}

export function DonePanel({ done, onUndo, onAnother }: DonePanelProps) {
  const { t } = useTranslation('open')
  const { added, changed, logId, isNothing, undo } = done
  const title = undo === 'undone' ? 'done.undone' : isNothing ? 'done.none' : 'done.title'
  const heading = useFocusOnChange(undo === 'undone', null)
  return (
    <Panel title={t(title)} headingRef={heading}>
      {isNothing && <p>{t('done.noneWritten')}</p>}
      {undo !== 'undone' && (
        <ul className={styles['counts']}>
          {added > 0 && <li>{t('done.added', { count: added })}</li>}
          {changed > 0 && <li>{t('done.changed', { count: changed })}</li>}
        </ul>
      )}
      {logId !== null && (
        <Notice actions={<Button onPress={onUndo}>{t('done.undo')}</Button>}>
          <p>{t('done.canUndo')}</p>
        </Notice>
      )}
      {undo === 'undone' && <p>{t('done.asBefore')}</p>}
      {undo === 'tooLate' && (
        <Notice kind="error" announced>
          <p>{t('done.tooLate')}</p>
        </Notice>
      )}
      <div className={styles['ways']}>
        <AppLink to={paths.home()} look="primary">
          {t('done.rounds')}
        </AppLink>
        <Button onPress={onAnother}>{t('done.another')}</Button>
      </div>
    </Panel>
  )
}
