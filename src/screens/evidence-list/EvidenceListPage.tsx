import type { Organisation } from '#src/domain/record/organisation.ts'
import { EVIDENCE_AGES, NO_EVIDENCE_FILTER } from '#src/domain/round/evidence-filter.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { OrganisationHead } from '#src/workspace/OrganisationHead.tsx'
import { EvidencePieces } from './EvidencePieces.tsx'
import { useEvidenceList } from './use-evidence-list.ts'

/** Everything that an organisation has to show, across all its rounds. */
export function EvidenceListPage({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('evidenceList')
  const { show } = useParams<{ show?: string }>()
  const all = useEvidenceList(organisation.id)
  if (all === undefined) return null
  const age = EVIDENCE_AGES.find((one) => one === show) ?? ''
  return (
    <EvidencePieces
      // Another address is another question.
      key={age}
      all={all}
      organisationId={organisation.id}
      begin={{ ...NO_EVIDENCE_FILTER, age }}
    >
      <OrganisationHead
        name={organisation.name}
        title={t('title')}
        tabTitle={(name) => t('tab', { name })}
      >
        <p className="lead no-print">{t(all.pieces.length === 0 ? 'empty' : 'lead')}</p>
        <p className="no-print">
          <AppLink to={paths.plan(organisation.id)}>{t('toPlan')}</AppLink>
        </p>
      </OrganisationHead>
    </EvidencePieces>
  )
}
