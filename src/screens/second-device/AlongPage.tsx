import { useTranslation } from '#src/i18n/words.ts'
import { HandedInCount } from '#src/workspace/gathering/HandedInCount.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { BringPanel } from './BringPanel.tsx'
import { DevicePage } from './DevicePage.tsx'
import { LeavePanel } from './LeavePanel.tsx'
import { TakeLeadPanel } from './TakeLeadPanel.tsx'
import styles from './SecondDevice.module.css'

/** On a tablet that gathers for another one. */
export function AlongPage({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('secondDevice')
  return (
    <DevicePage view={view} title={t('along.title')} lead={t('along.lead')}>
      <div>
        <p className={styles['count']}>
          <HandedInCount view={view} />
        </p>
        <p className="quiet">{t('along.ownCount')}</p>
      </div>
      <BringPanel view={view} />
      <TakeLeadPanel view={view} />
      <LeavePanel view={view} />
    </DevicePage>
  )
}
