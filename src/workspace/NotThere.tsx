import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

interface NotThereProps {
  readonly title: string
  readonly explain: string
  /** The way out, and its words. */
  readonly to: string
  readonly way: string
}

/** For an address that leads to nothing. */
export function NotThere({ title, explain, to, way }: NotThereProps) {
  return (
    <Page>
      <PageHeading>{title}</PageHeading>
      <p>{explain}</p>
      <p>
        <AppLink to={to} look="primary">
          {way}
        </AppLink>
      </p>
    </Page>
  )
}
