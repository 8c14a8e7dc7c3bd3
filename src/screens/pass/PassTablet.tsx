import { isFull } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { BegunChoice } from './BegunChoice.tsx'
import { usePass } from './use-pass.ts'
import styles from './PassTablet.module.css'

/** Between two people: nothing of anybody is here. */
export function PassTablet({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('pass')
  const pass = usePass(view)
  const full = isFull(view.round, view.handedIn)
  return (
    <Page
      foot={
        <>
          <AppLink to={paths.gather(view.round.id)} look="text">
            {t('toGather')}
          </AppLink>
          {/* In the foot, where the second half of a double tap chooses no statement. */}
          {!pass.isBegun && !full && (
            <Button look="primary" onPress={pass.start}>
              {t('start')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['pass']}>
        <PageHead title={t('title')} lead={!pass.isBegun && !full ? t('lead') : undefined} />
        {pass.isBegun ? <BegunChoice pass={pass} /> : words()}
      </div>
    </Page>
  )

  function words() {
    if (full) {
      return (
        <>
          <h2>{t('full.title')}</h2>
          <p className="lead">{t('full.explain')}</p>
        </>
      )
    }
    return (
      <ul>
        <li>{t('points.questions', { count: view.questionIds.length })}</li>
        <li>{t('points.alone')}</li>
        <li>{t('points.sealed')}</li>
      </ul>
    )
  }
}
