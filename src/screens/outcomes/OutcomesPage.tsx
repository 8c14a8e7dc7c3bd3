import { howMany } from '#src/domain/outcome/how-many.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { RemovedNotice } from '#src/ui/undo/RemovedNotice.tsx'
import { OrganisationHead } from '#src/workspace/OrganisationHead.tsx'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import { PrintablePage } from '#src/workspace/PrintablePage.tsx'
import { flowingListClass, stackClass } from '#src/workspace/layout-class.ts'
import { ChooseOutcomes } from './ChooseOutcomes.tsx'
import { OutcomeCard } from './OutcomeCard.tsx'
import { useRemoving } from './use-removing.ts'
import type { OutcomesView } from './use-outcomes.ts'
import styles from './OutcomesPage.module.css'

export function OutcomesPage({ view }: { readonly view: OutcomesView }) {
  const { t } = useTranslation('outcomes')
  const { organisation, chosen } = view
  const removing = useRemoving()
  const words = useOutcomeWords()
  const count = chosen.length
  const number = howMany(count)
  return (
    <PrintablePage print={t('print')} way={{ to: paths.home(), words: t('home'), look: 'plain' }}>
      <OrganisationHead
        name={organisation.name}
        title={t('title')}
        tabTitle={(name) => t('tab', { name })}
        lead={t('lead')}
      >
        <p role="status">{number === 'none' ? t('empty') : t(`count.${number}`, { count })}</p>
        <p className="no-print">
          <AppLink to={paths.plan(organisation.id)}>{t('plan')}</AppLink>
        </p>
      </OrganisationHead>
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
        <section className={stackClass()}>
          <h2>{t('chosen.title')}</h2>
          <ul className={`${flowingListClass('wide')} ${styles['cards']}`}>
            {chosen.map((entry) => (
              <li key={entry.outcome.id}>
                <OutcomeCard entry={entry} onRemove={removing.remove} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </PrintablePage>
  )
}
