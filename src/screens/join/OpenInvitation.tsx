import type { Invitation } from '#src/domain/record/invitation.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { canSeal } from '#src/platform/share.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { OfflineNote } from '#src/ui/notice/OfflineNote.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useOfflineReady } from '#src/workspace/use-offline-ready.ts'
import { InvitationFacts } from './InvitationFacts.tsx'
import { useInvitation, type Standing } from './use-invitation.ts'
import { WhatHappens } from './WhatHappens.tsx'
import styles from './JoinWays.module.css'

interface OpenInvitationProps {
  readonly invitation: FieldsOf<Invitation>
  readonly set: QuestionSet
}

/** Whose round it is, what will happen, and the one button to begin. */
export function OpenInvitation({ invitation, set }: OpenInvitationProps) {
  const { t } = useTranslation(['join', 'shell'])
  const offlineReady = useOfflineReady()
  const { standing, join, failed } = useInvitation(invitation, set)
  if (standing === undefined) return null
  const isNew = standing.kind === 'new'
  const mayJoin = canSeal()
  return (
    <Page
      foot={
        <>
          <AppLink to={paths.home()} look={isNew && !mayJoin ? 'primary' : 'plain'}>
            {t('toStart')}
          </AppLink>
          {isNew && mayJoin && (
            <Button look="primary" onPress={join}>
              {t('invitation.join')}
            </Button>
          )}
          {!isNew && (
            <AppLink to={wayOn(standing, invitation.roundId)} look="primary">
              {t(`${standingKey(standing)}.way`)}
            </AppLink>
          )}
        </>
      }
    >
      <div className={styles['join']}>
        <PageHeading>
          {t(isNew ? 'invitation.title' : `${standingKey(standing)}.title`)}
        </PageHeading>
        <InvitationFacts invitation={invitation} />
        {failed && (
          <Notice kind="error" announced>
            <p>{t('invitation.failed')}</p>
          </Notice>
        )}
        {isNew ? (
          <WhatHappens questions={set.questions.length} mayJoin={mayJoin} />
        ) : (
          <p className="lead">{t(`${standingKey(standing)}.explain`)}</p>
        )}
        <OfflineNote ready={offlineReady} />
      </div>
    </Page>
  )
}

type Known = Exclude<Standing, { kind: 'new' }>

function standingKey(standing: Known): 'joined' | 'handedIn' | 'ownRound' {
  if (standing.kind === 'ownRound') return 'ownRound'
  return standing.handedIn ? 'handedIn' : 'joined'
}

function wayOn(standing: Known, roundId: string): string {
  return standing.kind === 'ownRound' ? paths.gather(roundId) : standing.to
}
