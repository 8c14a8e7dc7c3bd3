import { useEffect, useMemo } from 'react'
import type { SealedCopy } from '#src/domain/record/response.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { MovingQr } from '#src/ui/qr/MovingQr.tsx'
import { forgetPerson } from '#src/workspace/gathering/turn.ts'
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
        <RoundLine of={view} />
        <PageHeading>{t(pictures === null ? 'titleFile' : 'title')}</PageHeading>
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
        <section className={styles['code']} aria-labelledby="receipt-code">
          <h2 id="receipt-code">{t('receipt.title')}</h2>
          <p dir="ltr" translate="no">
            {copy.receiptCode}
          </p>
        </section>
        <p>{t('receipt.use')}</p>
        <div>
          <OtherWays copy={copy} open={pictures === null} />
          <OwnCopy copy={copy} roundDate={view.round.date} />
        </div>
      </div>
    </Page>
  )
}
