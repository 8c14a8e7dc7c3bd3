import { useTranslation } from '#src/i18n/words.ts'
import type { Readiness } from './readiness.ts'
import { MarkShape } from './MarkShape.tsx'
import styles from './Verdict.module.css'

interface VerdictProps {
  /** Undefined while the device is looked at. */
  readonly result: Readiness | undefined
}

/** Read from across the table, and spoken when it is there. */
export function Verdict({ result }: VerdictProps) {
  return (
    <div role="status" className={styles['verdict']} data-verdict={result?.toAnswer ?? 'looking'}>
      {result === undefined ? <Looking /> : <Said result={result} />}
    </div>
  )
}

function Looking() {
  const { t } = useTranslation('ready')
  return (
    <>
      <p>{t('verdict.looking')}</p>
      <progress aria-label={t('verdict.looking')} />
    </>
  )
}

function Said({ result: { toAnswer, isReadyToGather, lines } }: { readonly result: Readiness }) {
  const { t } = useTranslation('ready')
  if (toAnswer === 'ready') {
    return (
      <>
        <MarkShape mark="good" />
        <p className={styles['words']}>{t('verdict.ready')}</p>
        <p>{t(isReadyToGather ? 'verdict.toGather' : 'verdict.toAnswer')}</p>
      </>
    )
  }
  const left = lines.filter(({ mark }) => mark === 'todo').length
  return (
    <>
      <MarkShape mark={left > 0 ? 'todo' : 'wait'} />
      <p className={styles['words']}>{t(left > 0 ? 'verdict.notYet' : 'verdict.wait')}</p>
      <p>{left > 0 ? t('verdict.left', { count: left }) : t('verdict.soon')}</p>
    </>
  )
}
