import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

interface CheckHeadProps {
  readonly view: RoundView
  readonly open: boolean
}

/** Whoever comes back to a round that was opened again has to know why, and what is left to do. */
function OpenedAgain({ round }: { readonly round: RoundView['round'] }) {
  const { t } = useTranslation('check')
  const { date } = useFormats()
  const last = round.reopenings.at(-1)
  if (round.status !== 'reopened' || last === undefined) return null
  return (
    <Notice>
      <p>
        <strong>{t('reopened.title', { date: date(last.at) })}</strong> <bdi>{last.note}</bdi>
      </p>
      <p>{t('reopened.next')}</p>
    </Notice>
  )
}

/** What can be done here: everything before the hand-in; after it, and after closing, to read. */
export function CheckHead({ view, open }: CheckHeadProps) {
  const { t } = useTranslation('check')
  const { round } = view
  const title = open ? 'title' : 'locked.title'
  // What a group agreed; while each answers first, one person's own.
  const agreed = round.mode === 'together' || (round.mode === 'eachFirst' && !open)
  return (
    <PageHead
      above={<RoundLine of={view} />}
      title={t(agreed ? `${title}Together` : title)}
      lead={open ? t(agreed ? 'leadTogether' : 'lead') : undefined}
    >
      {open ? (
        <OpenedAgain round={round} />
      ) : (
        <Notice announced>
          <p>{t(lockedInWords())}</p>
        </Notice>
      )}
    </PageHead>
  )

  function lockedInWords(): 'locked.closed' | 'locked.inTalk' | 'locked.handedIn' {
    if (round.status === 'closed') return 'locked.closed'
    return round.mode === 'eachFirst' ? 'locked.inTalk' : 'locked.handedIn'
  }
}
