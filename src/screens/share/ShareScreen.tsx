import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { SharePage } from './SharePage.tsx'
import { useShareRecords } from './use-share-records.ts'

export function ShareScreen() {
  return <RoundScreen>{(view) => <Share view={view} />}</RoundScreen>
}

function Share({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('share')
  const records = useShareRecords(view)
  const { round, closure } = view
  if (round.status !== 'closed' || closure === undefined) {
    return (
      <NotThere
        title={t('notClosed.title')}
        explain={t('notClosed.explain')}
        to={paths.result(round.id)}
        way={t('notClosed.result')}
      />
    )
  }
  if (records === undefined) return null
  return (
    <FormDraftsGate scope={`summary ${round.id}`}>
      <SharePage
        key={`${round.id} ${closure.revision}`}
        view={view}
        closure={closure}
        records={records}
      />
    </FormDraftsGate>
  )
}
