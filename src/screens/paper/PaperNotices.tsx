import { useTranslation } from '#src/i18n/words.ts'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { Paper, PaperTrouble } from './use-paper.ts'
import styles from './PaperAnswers.module.css'

/** What became of the last one. */
export function PaperNotices({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('paper')
  if (paper.trouble !== null) {
    return (
      <Notice kind="error" announced>
        <p>{t(TROUBLE[paper.trouble])}</p>
      </Notice>
    )
  }
  if (paper.code === null) return null
  return (
    <Notice announced>
      <p>
        <strong>{t('sealed')}</strong>
      </p>
      <p>
        {t('code')}{' '}
        <bdi dir="ltr" translate="no" className={styles['code']}>
          {paper.code}
        </bdi>
      </p>
    </Notice>
  )
}

const TROUBLE = {
  enough: 'refused.enough',
  blank: 'refused.blank',
  wrongStatus: 'refused.over',
  missing: 'refused.over',
  // Of responses that come from elsewhere; one that is sealed here has a new id.
  withdrawn: 'refused.failed',
  otherContent: 'refused.failed',
  failed: 'refused.failed',
} as const satisfies Record<PaperTrouble, string>
