import { useEffect, useMemo } from 'react'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { MovingQr } from '#src/ui/qr/MovingQr.tsx'
import { forgetPerson } from '#src/workspace/gathering/turn.ts'
import { ReceiptCode } from '#src/workspace/gathering/ReceiptCode.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { OtherWays } from './OtherWays.tsx'
import { OwnCopy } from './OwnCopy.tsx'
import { toPictures } from './pictures.ts'
import styles from './HandedInPage.module.css'

interface HandedInPageProps {
  readonly view: RoundView
  readonly copy: SealedCopy
}

/** What a member holds out to the facilitator. Nothing on it tells an answer, to no eye and no ear. */
export function HandedInPage({ view, copy }: HandedInPageProps) {
  const { t } = useTranslation('handedIn')
  const pictures = useMemo(() => toPictures(copy.sealed), [copy.sealed])
  // What this tab could not save, when another one handed in, must not come up again.
  useEffect(() => forgetPerson(view), [view])
  return (
    <Page
      foot={
        <AppLink to={paths.home()} look="primary">
          {t('done')}
        </AppLink>
      }
    >
      <div className={styles['handedIn']}>
        <PageHead
          above={<RoundLine of={view} />}
          title={t(pictures === null ? 'titleFile' : 'title')}
        />
        {pictures === null ? (
          <Notice kind="warning">
            <p>{t('tooLong')}</p>
          </Notice>
        ) : (
          <>
            <p className={`lead ${styles['hold']}`}>{t('hold')}</p>
            <div className={styles['picture']}>
              <MovingQr pictures={pictures} label={t('codeLabel')} />
            </div>
            <p>{t('lead')}</p>
            {pictures.blocks > 1 && <p className="quiet">{t('moves')}</p>}
          </>
        )}
        <ReceiptCode title={t('receipt.title')} code={copy.receiptCode} look="line" />
        <p>{t('receipt.use')}</p>
        <div>
          <OtherWays copy={copy} open={pictures === null} />
          <OwnCopy copy={copy} roundDate={view.round.date} />
        </div>
      </div>
    </Page>
  )
}
