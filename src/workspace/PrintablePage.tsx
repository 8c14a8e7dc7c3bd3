import { useEffect, type ReactNode } from 'react'
import { openFoldsForPrint, printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'

interface PrintablePageProps {
  /** The words of the button. */
  readonly print: string
  /** primary: what comes next; plain: a way back. */
  readonly way: {
    readonly to: string
    readonly words: string
    readonly look: 'primary' | 'plain'
  }
  readonly children: ReactNode
}

/** A page that is also a paper: all that is folded away is on it. */
export function PrintablePage({ print, way, children }: PrintablePageProps) {
  useEffect(openFoldsForPrint, [])
  return (
    <Page
      foot={
        <>
          <Button onPress={printPage}>{print}</Button>
          <AppLink to={way.to} look={way.look}>
            {way.words}
          </AppLink>
        </>
      }
    >
      {children}
    </Page>
  )
}
