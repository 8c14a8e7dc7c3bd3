import { useState } from 'react'
import { inSiftingOrder, isDecided } from '#src/domain/priority/sifting-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { BeforePlanPage } from '#src/workspace/plan/BeforePlanPage.tsx'
import { listClass, stackClass } from '#src/workspace/layout-class.ts'
import { AddIssues } from './AddIssues.tsx'
import { HowToChoose } from './HowToChoose.tsx'
import { IssueCard } from './IssueCard.tsx'
import { SideBySide } from './SideBySide.tsx'
import { useRemoving } from './use-removing.ts'
import { useSiftingWords } from './use-sifting-words.ts'
import type { PrioritiesView } from './use-priorities.ts'

interface PrioritiesPageProps {
  readonly organisationId: string
  readonly name: string
  readonly view: PrioritiesView
}

export function PrioritiesPage({ organisationId, name, view }: PrioritiesPageProps) {
  const { t } = useTranslation('priorities')
  const words = useSiftingWords()
  const removing = useRemoving()
  // As they stood on arrival: a card must not move under a hand that types.
  const [decided] = useState(() => new Set(view.siftings.filter(isDecided).map(({ id }) => id)))
  const siftings = inSiftingOrder(view.siftings, decided)
  return (
    <BeforePlanPage
      organisation={{ id: organisationId, name }}
      title={t('title')}
      tabTitle={(of) => t('tab', { name: of })}
      lead={t('lead')}
      isBegun={siftings.length > 0}
      head={<p role="status">{statusWords()}</p>}
    >
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
          <section className={`${stackClass()} no-print`}>
            <h2>{t('cards')}</h2>
            <ul className={listClass('wide')}>
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
    </BeforePlanPage>
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
