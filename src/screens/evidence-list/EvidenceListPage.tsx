import type { Organisation } from '#src/domain/record/organisation.ts'
import { EVIDENCE_AGES, NO_EVIDENCE_FILTER } from '#src/domain/round/evidence-filter.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { EvidencePieces } from './EvidencePieces.tsx'
import { useEvidenceList } from './use-evidence-list.ts'

/** Everything that an organisation has to show, across all its rounds. */
export function EvidenceListPage({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation(['evidenceList', 'round'])
  const { show } = useParams<{ show?: string }>()
  const all = useEvidenceList(organisation.id)
  if (all === undefined) return null
  const name = organisation.name || t('round:unnamed')
  const age = EVIDENCE_AGES.find((one) => one === show) ?? ''
  return (
    <EvidencePieces
      // Another address is another question.
      key={age}
      all={all}
      organisationId={organisation.id}
      begin={{ ...NO_EVIDENCE_FILTER, age }}
    >
      <PageHead
        above={
          <p className="quiet small">
            <bdi>{name}</bdi>
          </p>
        }
        title={t('title')}
        tabTitle={t('tab', { name })}
      >
        <p className="lead no-print">{t(all.pieces.length === 0 ? 'empty' : 'lead')}</p>
        <p className="no-print">
          <AppLink to={paths.plan(organisation.id)}>{t('toPlan')}</AppLink>
        </p>
      </PageHead>
    </EvidencePieces>
  )
}
