import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import type { Talk } from './use-talk.ts'

/** What came of the last step; what was taken can be given back. */
export function TalkNewsNote({ talk }: { readonly talk: Talk }) {
  const { t } = useTranslation('talk')
  const { news } = talk
  if (news === null) return null
  if (news.kind === 'taken') {
    const taken = t('news.taken', { count: news.questionIds.length })
    return (
      <UndoNotice
        message={news.left === 0 ? taken : `${taken} ${t('news.left', { count: news.left })}`}
        onUndo={() => talk.undo(news.questionIds)}
        onDismiss={talk.putAway}
      />
    )
  }
  return (
    <Notice kind={news.kind === 'failed' ? 'error' : 'calm'} announced>
      <p>{t(`news.${news.kind}`)}</p>
    </Notice>
  )
}
