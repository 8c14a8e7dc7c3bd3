import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'

/** A round that is closed, or that is not done like this. */
export function NoTalk({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('talk')
  const isClosed = view.round.status === 'closed'
  return (
    <NotThere
      title={t('none.title')}
      explain={t(isClosed ? 'none.closed' : 'none.otherMode')}
      to={paths.result(view.round.id)}
      way={t('none.result')}
    />
  )
}
