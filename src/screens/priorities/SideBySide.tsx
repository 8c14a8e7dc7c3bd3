import type { PrioritySifting } from '#src/domain/record/priority-sifting.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { flowingClass, stackClass } from '#src/workspace/layout-class.ts'
import { useSiftingWords } from './use-sifting-words.ts'

interface SideBySideProps {
  /** In the order of the cards. */
  readonly siftings: readonly PrioritySifting[]
}

/** What was said of each, in words and next to each other: people compare, not the app. */
export function SideBySide({ siftings }: SideBySideProps) {
  const { t } = useTranslation('priorities')
  const words = useSiftingWords()
  return (
    <section className={flowingClass()}>
      <h2>{t('table.title')}</h2>
      <p className="quiet small">{t('table.explain')}</p>
      <DataTable
        caption={t('table.title')}
        columns={[t('table.issue'), t('table.tests'), t('table.gap'), t('table.decision')]}
        rows={siftings.map((sifting) => ({
          key: sifting.id,
          heading: <bdi>{words.name(sifting)}</bdi>,
          cells: [
            <div key="tests" className={stackClass('tight')}>
              {words.tests(sifting).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>,
            <div key="gap" className={stackClass('tight')}>
              <p>{t('table.gapIs', { gap: words.gap(sifting) })}</p>
              <p>{t('table.onIt', { answer: words.onIt(sifting) })}</p>
            </div>,
            <div key="decision" className={stackClass('tight')}>
              <p>
                <strong>{words.decision(sifting)}</strong>
              </p>
              {sifting.decision.reason.trim() !== '' && (
                <p>
                  <bdi>{sifting.decision.reason}</bdi>
                </p>
              )}
            </div>,
          ],
        }))}
      />
    </section>
  )
}
