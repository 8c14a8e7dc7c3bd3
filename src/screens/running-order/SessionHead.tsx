import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './SessionHead.module.css'

interface SessionHeadProps {
  readonly view: RoundView
  readonly children?: ReactNode
}

export function SessionHead({ view, children }: SessionHeadProps) {
  const { t } = useTranslation('runningOrder')
  return (
    <div className={styles['head']}>
      <RoundLine of={view} />
      <PageHeading>{t('title')}</PageHeading>
      {children}
    </div>
  )
}
