import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { CheckAnswers } from './CheckAnswers.tsx'
import { useHandIn } from './use-hand-in.ts'

/** The answers of the round itself, alone or agreed. */
export function CheckRound({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('check')
  const { handIn, failed } = useHandIn(view)
  return (
    <CheckAnswers
      view={view}
      onHandIn={handIn}
      trouble={
        failed && (
          <Notice kind="error" announced>
            <p>{t('failed')}</p>
          </Notice>
        )
      }
    >
      <p className="quiet">{t(view.round.mode === 'together' ? 'sealingTogether' : 'sealing')}</p>
    </CheckAnswers>
  )
}
