import { useMemo } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { readInvitation } from '#src/transfer/invitation/invitation.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { useParams } from '#src/ui/link/navigation.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { useQuestionSets } from '#src/workspace/question-sets.ts'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { NoRealInvitation } from './NoRealInvitation.tsx'
import { OpenInvitation } from './OpenInvitation.tsx'

/** What the end of a link, or a code, says: nothing is kept before the person joins. */
export function InvitationScreen() {
  const { invitation: payload = '' } = useParams<{ invitation: string }>()
  const read = useMemo(() => readInvitation(payload), [payload])
  const sets = useQuestionSets()
  const workspace = useWorkspace()
  if (workspace === 'example') return <NoRealInvitation />
  if (!read.ok) return <Refused kind={read.kind} />
  const { invitation } = read
  const home = invitation.practice ? 'practice' : 'own'
  // What is made up and what is real never meet, wherever the link was opened.
  if (workspace !== home) {
    const base = invitation.practice ? PRACTICE_BASE : ''
    return <Elsewhere to={`~${base}${paths.invitation(payload)}`} />
  }
  const set = sets.setFor(invitation.questionsVersion)
  if (set === undefined) return <Refused kind="unknownQuestions" />
  return <OpenInvitation key={invitation.roundId} invitation={invitation} set={set} />
}

interface RefusedProps {
  readonly kind: 'foreign' | 'newer' | 'damaged' | 'unknownQuestions'
}

function Refused({ kind }: RefusedProps) {
  const { t } = useTranslation('join')
  return (
    <NotThere
      title={t(`refused.${kind}.title`)}
      explain={t(`refused.${kind}.explain`)}
      to={paths.join()}
      way={t('refused.otherWay')}
    />
  )
}
