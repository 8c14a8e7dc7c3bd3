import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { OrganisationHead } from '#src/workspace/OrganisationHead.tsx'
import { PrintablePage } from '#src/workspace/PrintablePage.tsx'

interface BeforePlanPageProps {
  readonly organisation: { readonly id: string; readonly name: string }
  readonly title: string
  readonly tabTitle: (name: string) => string
  readonly lead: string
  /** Something is there that can go into the plan. */
  readonly isBegun: boolean
  /** What belongs to the head, under the lead. */
  readonly head: ReactNode
  readonly children: ReactNode
}

/** Where people find out what should go into the plan, which is what comes next. */
export function BeforePlanPage(props: BeforePlanPageProps) {
  const { organisation, isBegun, head, children, ...words } = props
  const { t } = useTranslation('plan')
  return (
    <PrintablePage
      print={t('before.print')}
      way={{
        to: paths.plan(organisation.id),
        words: t('before.plan'),
        look: isBegun ? 'primary' : 'plain',
      }}
    >
      <OrganisationHead name={organisation.name} {...words}>
        {head}
      </OrganisationHead>
      {children}
    </PrintablePage>
  )
}
