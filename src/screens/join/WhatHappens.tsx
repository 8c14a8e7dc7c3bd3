import { useTranslation } from '#src/i18n/words.ts'
import { isApartFromHomeScreen } from '#src/platform/home-screen.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'

interface WhatHappensProps {
  readonly questions: number
  /** Where the page cannot seal answers, nobody should begin to give them. */
  readonly mayJoin: boolean
}

export function WhatHappens({ questions, mayJoin }: WhatHappensProps) {
  const { t } = useTranslation('join')
  if (!mayJoin) {
    return (
      <Notice kind="warning">
        <p>
          <strong>{t('noSeal.title')}</strong>
        </p>
        <p>{t('noSeal.explain')}</p>
        <p>{t('noSeal.otherWay')}</p>
      </Notice>
    )
  }
  return (
    <>
      <ul>
        <li>{t('happens.questions', { count: questions })}</li>
        <li>{t('happens.alone')}</li>
        <li>{t('happens.handIn')}</li>
        <li>{t('happens.leave')}</li>
      </ul>
      {isApartFromHomeScreen() && (
        <Notice>
          <p>{t('apart')}</p>
        </Notice>
      )}
    </>
  )
}
