import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { listEvidence, type ListedEvidence } from './list-evidence.ts'
import styles from './EvidenceInFull.module.css'

interface EvidenceInFullProps {
  readonly view: RoundView
  readonly content: ContentWords
}

/** Everything that is listed, so that a printed result stands on its own. */
export function EvidenceInFull({ view, content }: EvidenceInFullProps) {
  const { t } = useTranslation('result')
  const listed = listEvidence(view)
  return (
    <Disclosure summary={t('evidence.title')}>
      {listed.length === 0 && <p>{t('evidence.none')}</p>}
      <ul className={styles['list']}>
        {listed.map((one) => (
          <li key={one.id}>
            <OneItem listed={one} content={content} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function OneItem({ listed, content }: { listed: ListedEvidence; content: ContentWords }) {
  const { t } = useTranslation('result')
  const { date, list } = useFormats()
  const { item, freshness, questionIds } = listed
  const { owner, secondCheck } = item
  const facts = [
    t(`evidence.kind.${item.kind}`),
    date(item.date),
    item.where,
    owner === '' ? '' : t('evidence.owner', { owner }),
    secondCheck === '' ? '' : t('evidence.second', { who: secondCheck }),
  ].filter((fact) => fact !== '')
  return (
    <>
      <strong dir="auto">{item.what}</strong>
      <span>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </span>
      <span>{t('evidence.for', { names: list(questionIds.map(content.name)) })}</span>
      {freshness !== 'fresh' && <em>{t(`evidence.stale.${freshness}`)}</em>}
    </>
  )
}
