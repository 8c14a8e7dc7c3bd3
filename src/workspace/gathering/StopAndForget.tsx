import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { forgetDrafts } from '#src/storage/gathering.ts'
import { AskedButton } from '#src/ui/dialog/AskedButton.tsx'
import { useGo } from '#src/ui/link/navigation.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { forgetPerson } from './turn.ts'

/** A person may go at any time, and then nothing of theirs stays. */
export function StopAndForget({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('pass')
  const store = useStore()
  const go = useGo()

  async function stop(): Promise<void> {
    await forgetDrafts(store, view.round.id)
    forgetPerson(view)
    go(paths.pass(view.round.id), { replace: true })
  }

  return (
    <AskedButton
      open={t('stop.open')}
      title={t('stop.title')}
      confirm={t('stop.confirm')}
      cancel={t('stop.cancel')}
      failed={t('notForgotten')}
      onConfirm={stop}
    >
      <p>{t('stop.explain')}</p>
    </AskedButton>
  )
}
