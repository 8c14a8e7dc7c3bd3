import type { ReactNode } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { PageHead } from '#src/ui/page/PageHead.tsx'

interface OrganisationHeadProps {
  /** Of the organisation, as somebody wrote it: empty where nobody did. */
  readonly name: string
  readonly title: string
  /** What the browser tab says; left out, the title. */
  readonly tabTitle?: (name: string) => string
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** What a page that belongs to no single round begins with: whose it is. */
export function OrganisationHead({ name: given, tabTitle, ...head }: OrganisationHeadProps) {
  const { t } = useTranslation('round')
  const name = given || t('unnamed')
  return (
    <PageHead
      above={
        <p className="quiet small">
          <bdi>{name}</bdi>
        </p>
      }
      {...(tabTitle !== undefined && { tabTitle: tabTitle(name) })}
      {...head}
    />
  )
}
