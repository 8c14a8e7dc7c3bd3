import { useTranslation } from '#src/i18n/words.ts'
import { RoundFacts } from '#src/ui/page/RoundFacts.tsx'
import { useStatusWords } from '#src/ui/page/use-status-words.ts'
import { KeptItem } from './KeptItem.tsx'
import type { KeptRound } from './use-kept-data.ts'
import { useEditing } from './use-editing.ts'
import type { KeptWork } from './use-kept-work.ts'

interface RoundItemProps {
  readonly kept: KeptRound
  readonly work: KeptWork
}

export function RoundItem({ kept: { round, unit }, work }: RoundItemProps) {
  const { t } = useTranslation('settings')
  const statusWords = useStatusWords()
  const editing = useEditing()
  const { id, name, organisationId, status } = round
  const isClosed = status === 'closed'
  return (
    <li>
      <KeptItem
        thing={{ kind: 'round', id, organisationId, name }}
        level="h5"
        facts={
          <>
            <RoundFacts round={round} unit={unit?.name ?? null} />
            <p className="quiet small">{statusWords(round)}</p>
          </>
        }
        date={isClosed ? null : round.date}
        {...(isClosed ? { dateNote: t('edit.dateClosed') } : {})}
        editing={editing}
        onSave={(edit) => work.editRound(id, edit)}
        work={work}
      />
    </li>
  )
}
