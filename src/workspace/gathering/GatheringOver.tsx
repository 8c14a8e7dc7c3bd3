import type { Round } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'

/** In the place of every page on which a round is gathered, once nobody can hand in any more. */
export function GatheringOver({ round }: { readonly round: Pick<Round, 'id' | 'status'> }) {
  const { t } = useTranslation('gather')
  const isClosed = round.status === 'closed'
  return (
    <NotThere
      title={t('over.title')}
      explain={t(isClosed ? 'over.closed' : 'over.reopened')}
      to={isClosed ? paths.result(round.id) : paths.talk(round.id)}
      way={t(isClosed ? 'over.toResult' : 'reveal.toTalk')}
    />
  )
}
