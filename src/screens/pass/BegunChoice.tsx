import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { Pass } from './use-pass.ts'
import styles from './PassTablet.module.css'

/** Somebody went away in the middle. It says that they began, and nothing of what they chose. */
export function BegunChoice({ pass }: { readonly pass: Pass }) {
  const { t } = useTranslation('pass')
  return (
    <section className={styles['begun']}>
      <h2>{t('begun.title')}</h2>
      <p className="lead">{t('begun.explain')}</p>
      {pass.failed && (
        <Notice kind="error" announced>
          <p>{t('notForgotten')}</p>
        </Notice>
      )}
      <div className={styles['ways']}>
        <Button look="primary" onPress={pass.goOn}>
          {t('begun.goOn')}
        </Button>
        <Button onPress={() => pass.ask(true)}>{t('begun.anew')}</Button>
      </div>
      <ConfirmDialog
        open={pass.asked}
        title={t('begun.dialogTitle')}
        confirm={t('begun.confirm')}
        cancel={t('begun.cancel')}
        danger
        onConfirm={pass.beginAnew}
        onCancel={() => pass.ask(false)}
      >
        <p>{t('begun.dialogExplain')}</p>
      </ConfirmDialog>
    </section>
  )
}
