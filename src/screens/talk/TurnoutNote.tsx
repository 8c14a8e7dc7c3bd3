import { isGathering, latestReveal } from '#src/domain/workshop/phase.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

interface TurnoutNoteProps {
  readonly view: RoundView
  readonly onReveal: () => void
}

/** How many have handed in, who came since, and what may be shown of that. */
export function TurnoutNote({ view, onReveal }: TurnoutNoteProps) {
  const { t } = useTranslation('talk')
  const { round, reveals, handedIn } = view
  if (!isGathering(round)) return null
  const revealed = latestReveal(reveals)
  const may = mayRevealRound(round, reveals, handedIn)
  if (revealed === undefined) {
    return may.ok ? (
      <Notice
        actions={
          <AppLink to={paths.gather(round.id)} look="primary">
            {t('turnout.toReveal')}
          </AppLink>
        }
      >
        <p>{t('turnout.mayReveal', { count: handedIn })}</p>
      </Notice>
    ) : (
      <Notice>
        <p>{t('turnout.tooFew', { count: handedIn })}</p>
      </Notice>
    )
  }
  const since = Math.max(0, handedIn - revealed.handedIn)
  if (since === 0) return null
  return may.ok ? (
    <Notice actions={<Button onPress={onReveal}>{t('turnout.again')}</Button>}>
      <p>{t('turnout.mayAgain', { count: since })}</p>
      <p>{t('turnout.rule')}</p>
    </Notice>
  ) : (
    <p className="quiet">
      {t('turnout.since', { count: since })}{' '}
      {may.kind === 'tooFewSince' && t('turnout.missing', { count: may.missing })}
    </p>
  )
}
