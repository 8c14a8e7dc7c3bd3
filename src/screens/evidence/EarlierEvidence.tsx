import { freshnessOn } from '#src/domain/stage/evidence-freshness.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { listEvidence } from '#src/storage/evidence.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { useLive } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { ShownEvidence } from './question-evidence.ts'
import styles from './EvidenceList.module.css'

interface EarlierEvidenceProps {
  readonly view: RoundView
  readonly shown: ShownEvidence
  readonly onUse: (evidenceId: string) => void
}

/** Evidence belongs to the organisation: what is listed elsewhere can be used here with one tap. */
export function EarlierEvidence({ view, shown, onUse }: EarlierEvidenceProps) {
  const { t } = useTranslation('evidence')
  const { organisationId, date } = view.round
  const all = useLive((store) => listEvidence(store, organisationId), [organisationId])
  const here = new Set(shown.items.map(({ evidenceId }) => evidenceId))
  const earlier = (all ?? []).filter(({ id }) => !here.has(id)).toSorted(newestFirst)
  if (earlier.length === 0) return null
  return (
    <Disclosure summary={t('earlier.title')}>
      <p>{t('earlier.lead')}</p>
      <ul className={styles['list']}>
        {earlier.map(({ id, item }) => (
          <li key={id}>
            <EvidenceCard
              shown={{ item, freshness: freshnessOn(date, item.date) }}
              roundDate={date}
              actions={
                <Button onPress={() => onUse(id)}>
                  {t('earlier.use')} <span className="visually-hidden">{item.what}</span>
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

interface Dated {
  readonly item: { readonly date: string }
}

function newestFirst(one: Dated, other: Dated): number {
  return one.item.date < other.item.date ? 1 : -1
}
