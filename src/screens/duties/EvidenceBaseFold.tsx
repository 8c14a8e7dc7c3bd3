import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { evidenceBase } from '#src/questions/duties.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { flowingListClass } from '#src/workspace/layout-class.ts'
import { BaseCard } from './BaseCard.tsx'
import { BASE_STATES } from './base-states.ts'
import type { DutiesView } from './use-duties.ts'

/** The nine sources of facts, to be looked through before priorities are chosen. */
export function EvidenceBaseFold({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const { base, organisation } = view
  const entryOf = (source: string) => base.find((one) => one.source === source)?.entry
  const states = evidenceBase.items.map((source) => entryOf(source)?.state ?? 'notLookedAt')
  const parts = [...BASE_STATES, 'notLookedAt' as const]
    .map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => t(`base.counts.${state}`, { count }))
  return (
    <Disclosure summary={<h2 id="duties-base">{t('base.title')}</h2>}>
      <p>
        {t('base.explain')} <SourceRef sources={[evidenceBase.source]} />
      </p>
      <p>
        <strong>{formats.list(parts)}</strong>
      </p>
      <ul className={flowingListClass()}>
        {evidenceBase.items.map((source) => (
          <li key={source}>
            <BaseCard organisationId={organisation.id} source={source} entry={entryOf(source)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
