import type { SealedCopy } from '#src/domain/record/response.ts'
import { lastDayOf } from '#src/domain/workshop/own-copy.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ConfirmDialog } from '#src/ui/dialog/ConfirmDialog.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useOwnCopy } from './use-own-copy.ts'
import styles from './HandedInPage.module.css'

interface OwnCopyProps {
  readonly copy: SealedCopy
  /** As the invitation says it now. */
  readonly roundDate: string
}

/** How long this device keeps it, and what a person can do who has thought better of it. */
export function OwnCopy({ copy, roundDate }: OwnCopyProps) {
  const { t } = useTranslation('handedIn')
  const formats = useFormats()
  const { asked, ask, answerAgain, deleteCopy, failed } = useOwnCopy(copy)
  const code = copy.receiptCode
  return (
    <Disclosure summary={t('own.title')}>
      <p>{t('own.kept', { date: formats.date(lastDayOf(copy, roundDate)) })}</p>
      {failed && (
        <Notice kind="error" announced>
          <p>{t('own.failed')}</p>
        </Notice>
      )}
      <div className={styles['ways']}>
        <Button onPress={() => ask('again')}>{t('again.open')}</Button>
        <Button look="text" onPress={() => ask('delete')}>
          {t('delete.open')}
        </Button>
      </div>
      <ConfirmDialog
        open={asked === 'again'}
        title={t('again.title')}
        confirm={t('again.confirm')}
        cancel={t('again.cancel')}
        danger
        startAtTop
        onConfirm={answerAgain}
        onCancel={() => ask(undefined)}
      >
        <p>{t('again.code', { code })}</p>
        <p>{t('again.explain')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'delete'}
        title={t('delete.title')}
        confirm={t('delete.confirm')}
        cancel={t('delete.cancel')}
        danger
        onConfirm={deleteCopy}
        onCancel={() => ask(undefined)}
      >
        <p>{t('delete.explain')}</p>
        <p>{t('delete.code', { code })}</p>
      </ConfirmDialog>
    </Disclosure>
  )
}
