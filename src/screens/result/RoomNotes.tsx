import { latestReveal } from '#src/domain/workshop/phase.ts'
import { listSplit } from '#src/domain/workshop/reveal-round.ts'
import { choicesOf } from '#src/domain/round/round-answers.ts'
import type { ContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

interface RoomNotesProps {
  readonly view: RoundView
  readonly content: ContentWords
}

/** What a reader must know of a round whose people answered alone first. */
export function RoomNotes({ view, content }: RoomNotesProps) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const { round, questionIds, answers, closure } = view
  const isClosed = round.status === 'closed'
  const silent = questionIds.filter((id) => answers[id]?.notDiscussed === true)
  const split = listSplit(questionIds, latestReveal(view.reveals), choicesOf(view.agreed))
  const isProvisional = isClosed ? closure?.content.provisional === true : split.length > 0
  const { returning = null, newcomers = null } = closure?.content.turnout ?? {}
  const names = (ids: readonly string[]) => formats.list(ids.map(content.name))
  if (!isProvisional && silent.length === 0 && returning === null && newcomers === null) return null
  return (
    <Notice kind={isProvisional ? 'warning' : 'calm'}>
      {isProvisional && (
        <p>
          <strong>{t('room.provisional')}</strong>{' '}
          {isClosed || split.length === 0
            ? t('room.provisionalWhy')
            : t('room.provisionalNames', { count: split.length, names: names(split) })}
        </p>
      )}
      {silent.length > 0 && (
        <p>
          {silent.length === questionIds.length
            ? t('room.noneDiscussed')
            : t('room.notDiscussed', { count: silent.length, names: names(silent) })}
        </p>
      )}
      {(returning !== null || newcomers !== null) && (
        <p>
          {[
            ...(returning === null ? [] : [t('room.returning', { count: returning })]),
            ...(newcomers === null ? [] : [t('room.newcomers', { count: newcomers })]),
          ].join(' ')}
        </p>
      )}
    </Notice>
  )
}
