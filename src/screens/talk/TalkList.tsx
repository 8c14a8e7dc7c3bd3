import { isGathering } from '#src/domain/workshop/phase.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { PublicScreenBar } from '#src/workspace/public-screen/PublicScreenBar.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import { SessionLine } from '#src/workspace/running-order/SessionLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { nextToTalk } from './read-talk.ts'
import { RestPanel } from './RestPanel.tsx'
import { TalkCard } from './TalkCard.tsx'
import { TalkNewsNote } from './TalkNewsNote.tsx'
import { TurnoutNote } from './TurnoutNote.tsx'
import { useTalk } from './use-talk.ts'
import styles from './TalkList.module.css'

/** Every question of the talk, the one that needs it most first. */
export function TalkList({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('talk')
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const talk = useTalk(view)
  const { round, reveals } = view
  const isWhole = talk.lines.every(({ choice }) => choice !== null)
  const next = nextToTalk(talk.lines, null)

  return (
    <Page
      foot={
        <>
          {isWhole ? (
            <AppLink to={paths.result(round.id)} look={next === undefined ? 'primary' : 'plain'}>
              {t('list.result')}
            </AppLink>
          ) : (
            <AppLink to={paths.home()} look="plain">
              {t('list.home')}
            </AppLink>
          )}
          {next !== undefined && (
            <AppLink to={paths.talkItem(round.id, next.number)} look="primary">
              {t('list.next', { number: next.number })}
            </AppLink>
          )}
        </>
      }
    >
      <PageHead
        above={<RoundLine of={view} />}
        title={t('list.title')}
        lead={t(`list.lead.${leadKind()}`)}
      >
        {reveals.length > 0 && <p className="quiet">{t('list.why')}</p>}
        {isGathering(round) && (
          <p className={styles['back']}>
            <AppLink to={paths.gather(round.id)} look="text">
              {t('list.gather')}
            </AppLink>
            <AppLink to={paths.runningOrder(round.id)} look="text">
              {t('list.runningOrder')}
            </AppLink>
          </p>
        )}
      </PageHead>
      <SessionLine view={view} />
      <TurnoutNote view={view} onReveal={talk.revealAgain} />
      <TalkNewsNote talk={talk} />
      <ol className={styles['list']}>
        {talk.lines.map((line) => (
          <TalkCard key={line.questionId} view={view} line={line} content={content} />
        ))}
      </ol>
      <PublicScreenBar />
      <RestPanel lines={talk.lines} content={content} onTake={talk.takeTheRest} />
    </Page>
  )

  function leadKind() {
    if (round.status === 'reopened') return 'reopened'
    return reveals.length > 0 ? 'revealed' : 'unrevealed'
  }
}
