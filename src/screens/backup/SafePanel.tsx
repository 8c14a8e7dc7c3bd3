import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { isApartFromHomeScreen, isOnHomeScreen } from '#src/platform/home-screen.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useStore } from '#src/workspace/use-live.ts'
import { useStorageHealth } from '#src/workspace/use-storage-health.ts'
import { useSinceBackup, type SinceBackup } from './use-backups.ts'

/** When the last backup was, what was done since, and why that matters on this very browser. */
export function SafePanel() {
  const { t } = useTranslation('backup')
  const since = useSinceBackup()
  return (
    <Panel title={t('last.title')}>
      {since !== undefined && <Since since={since} />}
      <h3>{t('last.why')}</h3>
      <WhyHere />
    </Panel>
  )
}

function Since({ since: { last, work } }: { readonly since: SinceBackup }) {
  const { t } = useTranslation('backup')
  const formats = useFormats()
  const all = work.things + work.handIns
  if (last === undefined) {
    return (
      <p>
        <strong>{t('last.never')}</strong> {all > 0 && t('last.allThings', { count: all })}
      </p>
    )
  }
  const date = formats.date(last.at)
  return (
    <>
      <p>
        <strong>{t(last.placedAt === null ? 'last.unsure' : 'last.at', { date })}</strong>
      </p>
      <p>
        {all === 0 && t('last.nothing')}
        {work.things > 0 && t('last.things', { count: work.things })}{' '}
        {work.handIns > 0 && t('last.handIns', { count: work.handIns })}
      </p>
    </>
  )
}

function WhyHere() {
  const { t } = useTranslation(['settings', 'backup'])
  const store = useStore()
  const { health } = useStorageHealth()
  if (store.kind === 'memory') return <p>{t('safe.memory')}</p>
  return (
    <>
      {health !== undefined && <p>{t(`safe.${health.kept}`)}</p>}
      {isApartFromHomeScreen() && <p>{t('install.ipad.sevenDays')}</p>}
      {isOnHomeScreen() ? <p>{t('install.done')}</p> : <p>{t('backup:last.homeScreen')}</p>}
    </>
  )
}
