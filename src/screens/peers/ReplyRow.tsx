import type { OurReply } from '#src/domain/peer/our-replies.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useReplyRow } from './use-reply-row.ts'
import styles from './Peers.module.css'

interface ReplyRowProps {
  readonly peerId: string
  readonly meaning: string
  readonly name: string
  readonly stored: OurReply | undefined
}

/** What we say back to one question, saved as it is chosen and typed. */
export function ReplyRow({ peerId, meaning, name, stored }: ReplyRowProps) {
  const { t } = useTranslation('peers')
  const { fields, change, state, retry, onDevice } = useReplyRow(peerId, meaning, stored)
  return (
    <div className={styles['reply']}>
      <ChoiceGroup
        legend={name}
        name={meaning}
        shape="row"
        options={[
          { value: 'none', label: t('reply.none') },
          { value: 'agree', label: t('reply.agree') },
          { value: 'question', label: t('reply.question') },
        ]}
        value={fields.kind}
        onChoose={(kind) => change({ kind })}
      />
      {fields.kind === 'question' && (
        <PlanText
          label={t('reply.text')}
          size="text"
          value={fields.text}
          onChange={(text) => change({ text })}
        />
      )}
      {state !== 'idle' && (
        <div>
          <SaveNote state={state} onDevice={onDevice} onRetry={retry} />
        </div>
      )}
    </div>
  )
}
