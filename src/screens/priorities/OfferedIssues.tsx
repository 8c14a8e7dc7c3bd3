import type { NewIssue } from '#src/domain/priority/same-issue.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { listClass, stackClass } from '#src/workspace/layout-class.ts'
import type { Adding } from './use-adding.ts'
import styles from './PrioritiesPage.module.css'

interface Offered extends NewIssue {
  /** What it means, where its name does not say it. */
  readonly explain?: string
}

interface OfferedIssuesProps {
  /** Left out where something above the list says what it is. */
  readonly title?: string
  readonly issues: readonly Offered[]
  readonly adding: Adding
}

export function OfferedIssues({ title, issues, adding }: OfferedIssuesProps) {
  const { t } = useTranslation('priorities')
  return (
    <div className={stackClass()}>
      {title !== undefined && <h3>{title}</h3>}
      <ul className={listClass('joined')}>
        {issues.map(({ explain, ...issue }) => (
          <li key={issue.issue} className={styles['offer']}>
            <div>
              <bdi>{issue.issue}</bdi>
              {explain !== undefined && <p className="quiet small">{explain}</p>}
            </div>
            {adding.isThere(issue) ? (
              <span className={styles['standing']}>{t('add.there')}</span>
            ) : (
              <Button onPress={() => adding.add(issue)}>
                {t('add.this')} <span className="visually-hidden">{issue.issue}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
