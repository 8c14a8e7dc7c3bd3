import { paths } from '#src/paths.ts'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { OrganisationHead } from './OrganisationHead.tsx'

interface NothingYetProps {
  /** Of the organisation. */
  readonly name: string
  readonly page: string
  readonly title: string
  readonly explain: string
  readonly home: string
}

/** Where a page has nothing to tell of an organisation: why, and the one way on. */
export function NothingYet({ name, page, title, explain, home }: NothingYetProps) {
  return (
    <Page>
      <OrganisationHead name={name} title={page} />
      <Panel title={title}>
        <p>{explain}</p>
        <p>
          <AppLink to={paths.home()} look="primary">
            {home}
          </AppLink>
        </p>
      </Panel>
    </Page>
  )
}
