import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { cardClass } from '#src/ui/page/card-class.ts'
import styles from './InvitationFacts.module.css'

interface InvitationFactsProps {
  readonly invitation: FieldsOf<Invitation>
}

/** Whose round, and when: the person sees that it is theirs before they join. */
export function InvitationFacts({ invitation }: InvitationFactsProps) {
  const { t } = useTranslation(['join', 'round'])
  const formats = useFormats()
  const { organisation, roundName, roundDate, endTime } = invitation
  return (
    <dl className={`${cardClass()} ${styles['facts']}`}>
      <div>
        <dt>{t('facts.organisation')}</dt>
        <dd>
          <bdi>{organisation.name || t('round:unnamed')}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('facts.round')}</dt>
        <dd>
          <bdi>{roundName}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('facts.date')}</dt>
        <dd>{formats.date(roundDate)}</dd>
      </div>
      {endTime !== null && (
        <div>
          <dt>{t('facts.end')}</dt>
          <dd>
            <bdi>{endTime}</bdi>
          </dd>
        </div>
      )}
    </dl>
  )
}
