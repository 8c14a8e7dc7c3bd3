import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { OpenedRoundKey } from '#src/transfer/invitation/open-round-key.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import type { ReadKey } from './use-read-key.ts'
import styles from './SecondDevice.module.css'

interface KeyPreviewProps {
  readonly found: OpenedRoundKey
  readonly state: ReadKey['state']
  readonly onKeep: () => void
  readonly onAgain: () => void
}

/** What would be stored, before it is. */
export function KeyPreview({ found, state, onKeep, onAgain }: KeyPreviewProps) {
  const { t } = useTranslation(['secondDevice', 'round', 'shell'])
  const formats = useFormats()
  const { organisation, unit, round } = found
  // From the start: the scanner that was here is gone.
  const heading = useFocusOnChange(state === 'idle' || state === 'failed', null)
  return (
    <Panel title={t('preview.title')} headingRef={heading}>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('preview.organisation')}</dt>
          <dd>
            <bdi>{organisation.name}</bdi>
            {' · '}
            <bdi>{unit?.name ?? t('round:whole')}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('preview.round')}</dt>
          <dd>
            <bdi>{round.name}</bdi>
            {' · '}
            {formats.date(round.date)}
          </dd>
        </div>
      </dl>
      <p>{t('preview.stores')}</p>
      <p>{t('preview.notLead')}</p>
      {state === 'here' || state === 'joined' ? (
        <Notice kind="warning" announced actions={wayOn(state)}>
          <p>{t(`preview.${state}`)}</p>
        </Notice>
      ) : (
        <div className={styles['ways']}>
          <Button look="primary" onPress={onKeep}>
            {t('preview.keep')}
          </Button>
          <Button onPress={onAgain}>{t('preview.again')}</Button>
        </div>
      )}
      {state === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('failed')}</p>
        </Notice>
      )}
    </Panel>
  )

  function wayOn(refused: 'here' | 'joined') {
    const isHere = refused === 'here'
    return (
      <AppLink to={isHere ? paths.gather(round.id) : paths.question(round.id, 1)} look="plain">
        {t(isHere ? 'preview.toRound' : 'preview.toAnswers')}
      </AppLink>
    )
  }
}
