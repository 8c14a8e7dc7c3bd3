import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { acceptUpdate } from '#src/platform/worker.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { MarkShape } from './MarkShape.tsx'
import type { Findings, Line } from './readiness.ts'
import type { ReadyWork } from './use-ready.ts'
import styles from './FindingLine.module.css'

interface FindingLineProps {
  readonly line: Line
  readonly findings: Findings
  readonly work: Pick<ReadyWork, 'askToKeep' | 'isRefused'>
}

/** One thing that was looked at: how it is, and what to do where it is not as it should be. */
export function FindingLine({ line, findings, work }: FindingLineProps) {
  const { t } = useTranslation('ready')
  const formats = useFormats()
  const { about, mark, says } = line
  const { earlierVisit } = findings.storage
  const values = {
    visit: earlierVisit === null ? '' : formats.date(earlierVisit),
    free: formats.bytes(findings.health.freeBytes ?? 0),
  }
  return (
    <li className={styles['line']} data-about={about} data-mark={mark}>
      <MarkShape mark={mark} />
      <div className={styles['words']}>
        <h2>
          {t(`about.${about}`)} <span className={styles['mark']}>{t(`mark.${mark}`)}</span>
        </h2>
        {about === 'version' && appVersion !== null && (
          <p>
            <strong>{t('version', { version: appVersion })}</strong>
          </p>
        )}
        <p>{t(`line.${says}`, values)}</p>
        {cure()}
      </div>
    </li>
  )

  function cure() {
    if (says === 'version.waits') {
      return (
        <p>
          <Button onPress={acceptUpdate}>{t('cure.update')}</Button>
        </p>
      )
    }
    if (says !== 'storage.unproven') return null
    return (
      <>
        <p>
          <Button onPress={work.askToKeep}>{t('cure.keep')}</Button>
        </p>
        {work.isRefused && <p role="status">{t('cure.refused')}</p>}
      </>
    )
  }
}
