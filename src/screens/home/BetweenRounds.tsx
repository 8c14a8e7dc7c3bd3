import { useId } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import styles from './BetweenRounds.module.css'

interface BetweenRoundsProps {
  readonly organisation: Organisation
  /** A closed round is there to look back on. */
  readonly hasClosed: boolean
}

/** What an organisation works with from one round to the next, by what it is for. */
export function BetweenRounds({ organisation, hasClosed }: BetweenRoundsProps) {
  const { t } = useTranslation('home')
  const id = useId()
  const groups = [
    {
      title: t('between.act'),
      links: [
        { to: paths.plan(organisation.id), words: t('between.plan') },
        { to: paths.outcomes(organisation.id), words: t('between.outcomes') },
        { to: paths.priorities(organisation.id), words: t('between.priorities') },
        { to: paths.principles(organisation.id), words: t('between.principles') },
      ],
    },
    {
      title: t('between.show'),
      links: [
        { to: paths.evidenceList(organisation.id), words: t('between.evidence') },
        { to: paths.duties(organisation.id), words: t('between.duties') },
      ],
    },
    {
      title: t('between.look'),
      links: hasClosed
        ? [
            { to: paths.progress(organisation.id), words: t('between.progress') },
            { to: paths.briefing(organisation.id), words: t('between.briefing') },
          ]
        : [],
    },
  ]
  return (
    <nav className={styles['between']} aria-labelledby={id}>
      <h3 id={id}>
        {t('between.title')} <span className="visually-hidden">{organisation.name}</span>
      </h3>
      <div className={styles['groups']}>
        {groups
          .filter(({ links }) => links.length > 0)
          .map(({ title, links }) => (
            <div key={title}>
              <h4>{title}</h4>
              <ul>
                {links.map(({ to, words }) => (
                  <li key={to}>
                    <AppLink to={to}>
                      {words} <span className="visually-hidden">{organisation.name}</span>
                    </AppLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </nav>
  )
}
