import { useEffect } from 'react'
import { howMany } from '#src/domain/outcome/how-many.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint, printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { ChooseOutcomes } from './ChooseOutcomes.tsx'
import { OutcomeCard } from './OutcomeCard.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import { useRemoving } from './use-removing.ts'
import type { OutcomesView } from './use-outcomes.ts'
import styles from './OutcomesPage.module.css'

export function OutcomesPage({ view }: { readonly view: OutcomesView }) {
  const { t } = useTranslation(['outcomes', 'round'])
  const { organisation, chosen } = view
  const removing = useRemoving()
  const words = useOutcomeWords()
  const count = chosen.length
  const number = howMany(count)
  useEffect(openFoldsForPrint, [])
  const name = organisation.name || t('round:unnamed')
  return (
    <Page
      foot={
        <>
          <Button onPress={printPage}>{t('print')}</Button>
          <AppLink to={paths.home()} look="plain">
            {t('home')}
          </AppLink>
        </>
      }
    >
      <PageHead
        above={
          <p className="quiet small">
            <bdi>{name}</bdi>
          </p>
        }
        title={t('title')}
        tabTitle={t('tab', { name })}
        lead={t('lead')}
      >
        <p role="status">{number === 'none' ? t('empty') : t(`count.${number}`, { count })}</p>
        <p className="no-print">
          <AppLink to={paths.plan(organisation.id)}>{t('plan')}</AppLink>
        </p>
      </PageHead>
      <ChooseOutcomes view={view} />
      <RemovedNotice
        key={removing.removed?.id}
        message={
          removing.removed &&
          t(removing.removed.menuId === null ? 'chosen.removed' : 'chosen.takenOff', {
            name: words.name(removing.removed),
          })
        }
        failed={removing.failed ? t('chosen.failed') : undefined}
        onUndo={removing.undo}
        onDismiss={removing.dismiss}
      />
      {count > 0 && (
        <section className={styles['part']}>
          <h2>{t('chosen.title')}</h2>
          <ul className={styles['cards']}>
            {chosen.map((entry) => (
              <li key={entry.outcome.id}>
                <OutcomeCard entry={entry} onRemove={removing.remove} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
