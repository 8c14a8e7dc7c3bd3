import { useTranslation } from '#src/i18n/words.ts'
import { paths, PRACTICE_BASE } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { CameraTrial } from './CameraTrial.tsx'
import { FindingLine } from './FindingLine.tsx'
import { readiness } from './readiness.ts'
import { useReady } from './use-ready.ts'
import { Verdict } from './Verdict.tsx'
import styles from './ReadyCheck.module.css'

/** The day before, on each tablet: one large tick, or what is missing and what to do about it. */
export function ReadyCheck() {
  const { t } = useTranslation('ready')
  const work = useReady()
  const { findings, check, noteCamera } = work
  const result = findings && readiness(findings)
  return (
    <Page foot={<BackLink to={paths.home()} />}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Verdict result={result} />
      <p>
        <Button
          look={result?.toAnswer === 'ready' ? 'plain' : 'primary'}
          disabled={result === undefined}
          onPress={check}
        >
          {t('again')}
        </Button>
      </p>
      {findings !== undefined && result !== undefined && (
        <ul className={styles['lines']} aria-label={t('lines')}>
          {result.lines.map((line) => (
            <FindingLine key={line.about} line={line} findings={findings} work={work} />
          ))}
        </ul>
      )}
      <CameraTrial onFinding={noteCamera} />
      <div className={styles['more']}>
        <p className="quiet">{t('here')}</p>
        <p>
          <AppLink to={PRACTICE_BASE}>{t('practice')}</AppLink>
        </p>
      </div>
    </Page>
  )
}
