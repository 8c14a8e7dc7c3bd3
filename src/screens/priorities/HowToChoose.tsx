import { useLibraryWords } from '#src/i18n/library-words.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { LibraryItem } from '#src/questions/library.ts'
import { sifting } from '#src/questions/sifting.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { flowingClass } from '#src/workspace/layout-class.ts'
import { findLibraryItem } from './library-item.ts'
import styles from './PrioritiesPage.module.css'

const reason = itemsOf([sifting.reason])
const steps = itemsOf(sifting.steps)

/** The tests, the way to the short list, and why the size of a gap is not all that counts. */
export function HowToChoose() {
  const { t } = useTranslation('priorities')
  const words = useLibraryWords()
  return (
    <div className="no-print">
      <Disclosure summary={<h2>{t('how.title')}</h2>}>
        <div className={flowingClass()}>
          <p>{t('how.noPoints')}</p>
          <h3>{t('how.why')}</h3>
          <p>{t('how.reason')}</p>
          {reason.map((item) => (
            <p key={item.id}>
              {wordsOf(item).text} {sourcesOf(item)}
            </p>
          ))}
          <h3>{t('how.steps')}</h3>
          <ol className={styles['steps']}>
            {steps.map((item) => (
              <li key={item.id}>
                <strong>{wordsOf(item).title}</strong>
                <p>
                  {wordsOf(item).text} {sourcesOf(item)}
                </p>
              </li>
            ))}
          </ol>
          <h3>{t('how.tests')}</h3>
          <ul className={styles['steps']}>
            {sifting.tests.map(({ id, sources }) => (
              <li key={id}>
                {t(`tests.${id}.ask`)} <SourceRef sources={sources} />
              </li>
            ))}
          </ul>
          <p className="quiet small">{t('how.ours')}</p>
        </div>
      </Disclosure>
    </div>
  )

  function wordsOf({ words: at }: LibraryItem) {
    if (at.in !== 'library') return { title: '', text: '' }
    return { title: words.title(at.group, at.id), text: words.text(at.group, at.id) }
  }

  function sourcesOf({ sources }: LibraryItem) {
    return <SourceRef sources={sources} />
  }
}

function itemsOf(ids: readonly string[]): readonly LibraryItem[] {
  return ids.flatMap((id) => findLibraryItem(id) ?? [])
}
