import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './EvidenceState.module.css'

interface EvidenceStateProps {
  readonly view: RoundView
  readonly questionId: string
  readonly number: number
}

export function EvidenceState({ view, questionId, number }: EvidenceStateProps) {
  const { t } = useTranslation('question')
  const evidence = view.evidence[questionId]
  const count = evidence?.items.length ?? 0
  return (
    <section className={styles['evidence']}>
      <h2>{t('evidence.title')}</h2>
      <p>
        {count > 0
          ? t('evidence.count', { count })
          : t(evidence?.lookedFoundNone === true ? 'evidence.none' : 'evidence.notChecked')}
      </p>
      <p>
        <AppLink to={paths.evidenceItem(view.round.id, number)} look="plain">
          {t('evidence.open')}
        </AppLink>
      </p>
    </section>
  )
}
