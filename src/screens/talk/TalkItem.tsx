import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { SaveNote } from '#src/ui/save/SaveNote.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import { SessionLine } from '#src/workspace/running-order/SessionLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { AgreeFields } from './AgreeFields.tsx'
import { ProposedAction } from './ProposedAction.tsx'
import { RoomBar } from './RoomBar.tsx'
import { nextToTalk, readTalk } from './read-talk.ts'
import { SpreadPanel } from './SpreadPanel.tsx'
import { useTalkItem } from './use-talk-item.ts'
import styles from './TalkItem.module.css'

interface TalkItemProps {
  readonly view: RoundView
  readonly questionId: string
}

/** One question of the talk: how each answered alone, and what the group agrees. */
export function TalkItem({ view, questionId }: TalkItemProps) {
  const { t } = useTranslation(['talk', 'question'])
  const store = useStore()
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const work = useTalkItem(view, questionId)
  const lines = readTalk(view)
  const line = lines.find((one) => one.questionId === questionId)
  const next = nextToTalk(lines, questionId)
  const { round, questionIds } = view
  const number = questionIds.indexOf(questionId) + 1
  const name = content.name(questionId)
  const position = t('question:position', { number, total: questionIds.length, name })

  return (
    <Page
      foot={
        <>
          <AppLink to={paths.talk(round.id)} look={next === undefined ? 'primary' : 'plain'}>
            {t('item.list')}
          </AppLink>
          <SaveNote state={work.state} onDevice={store.kind === 'device'} onRetry={work.retry} />
          {next !== undefined && (
            <AppLink to={paths.talkItem(round.id, next.number)} look="primary">
              {t(work.answer.choice === null ? 'item.skip' : 'item.next', { number: next.number })}
            </AppLink>
          )}
        </>
      }
    >
      <PageHead
        above={
          <>
            <RoundLine of={view} />
            <p className="quiet small">{position}</p>
          </>
        }
        title={content.question(questionId)}
        tabTitle={t('item.tab', { name })}
        isLong
      />
      <SessionLine view={view} />
      <div className={styles['split']}>
        {line !== undefined && <SpreadPanel line={line} content={content} />}
        <AgreeFields view={view} questionId={questionId} content={content} work={work} />
      </div>
      <ProposedAction view={view} questionId={questionId} />
      <RoomBar view={view} questionId={questionId} />
    </Page>
  )
}
