import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { ShownItem } from './question-evidence.ts'

interface ListedCardProps {
  readonly shown: ShownItem
  readonly roundDate: string
  readonly isNew: boolean
  readonly onChange: () => void
  readonly onRemove: () => void
}

/** A piece of evidence that can still be changed or taken off the list. */
export function ListedCard({ shown, roundDate, isNew, onChange, onRemove }: ListedCardProps) {
  const { t } = useTranslation('evidence')
  const { what } = shown.item
  return (
    <EvidenceCard
      shown={shown}
      roundDate={roundDate}
      isNew={isNew}
      actions={
        <>
          <Button onPress={onChange}>
            {t('listed.change')} <span className="visually-hidden">{what}</span>
          </Button>
          <Button look="text" onPress={onRemove}>
            {t('listed.remove')} <span className="visually-hidden">{what}</span>
          </Button>
        </>
      }
    />
  )
}
