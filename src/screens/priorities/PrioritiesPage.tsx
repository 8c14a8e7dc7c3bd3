import { useEffect, useState } from 'react'
import { inSiftingOrder, isDecided } from '#src/domain/priority/sifting-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { openFoldsForPrint, printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { AddIssues } from './AddIssues.tsx'
import { HowToChoose } from './HowToChoose.tsx'
import { IssueCard } from './IssueCard.tsx'
import { SideBySide } from './SideBySide.tsx'
import { useRemoving } from './use-removing.ts'
import { useSiftingWords } from './use-sifting-words.ts'
import type { PrioritiesView } from './use-priorities.ts'
import styles from './PrioritiesPage.module.css'

interface PrioritiesPageProps {
  readonly organisationId: string
  readonly name: string
  readonly view: PrioritiesView
}

export function PrioritiesPage({ organisationId, name: given, view }: PrioritiesPageProps) {
  const { t } = useTranslation(['priorities', 'round'])
  const words = useSiftingWords()
  const removing = useRemoving()
  useEffect(openFoldsForPrint, [])
  // As they stood on arrival: a card must not move under a hand that types.
  const [decided] = useState(() => new Set(view.siftings.filter(isDecided).map(({ id }) => id)))
  const siftings = inSiftingOrder(view.siftings, decided)
  const name = given || t('round:unnamed')
  return (
    <Page
      foot={
        <>
          <Button onPress={printPage}>{t('print')}</Button>
          <AppLink
            to={paths.plan(organisationId)}
            look={siftings.length === 0 ? 'plain' : 'primary'}
          >
            {t('plan')}
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
        <p role="status">{statusWords()}</p>
      </PageHead>
      <HowToChoose />
      <AddIssues organisationId={organisationId} view={view} />
      <RemovedNotice
        key={removing.removed?.id}
        message={removing.removed && t('card.removed', { issue: words.name(removing.removed) })}
        failed={removing.failed ? t('failed') : undefined}
        onUndo={removing.undo}
        onDismiss={removing.dismiss}
      />
      {siftings.length > 0 && (
        <>
          <section className={`${styles['part']} no-print`}>
            <h2>{t('cards')}</h2>
            <ul className={styles['cards']}>
              {siftings.map((sifting) => (
                <li key={sifting.id}>
                  <IssueCard sifting={sifting} view={view} onRemove={removing.remove} />
                </li>
              ))}
            </ul>
          </section>
          <SideBySide siftings={siftings} />
        </>
      )}
    </Page>
  )

  function statusWords(): string {
    if (siftings.length === 0) return t('empty')
    const open = siftings.filter((one) => !isDecided(one)).length
    const short = siftings.filter((one) => isDecided(one) && one.decision.list === 'short').length
    return [
      t('count.all', { count: siftings.length }),
      open === 0 ? t('count.noneOpen') : t('count.open', { count: open }),
      short === 0 ? t('count.noneShort') : t('count.short', { count: short }),
    ].join(' ')
  }
}
