import type { ReactNode } from 'react'
import { Notice } from '#src/ui/notice/Notice.tsx'

/** Says what was done. It is there empty before that, so that the words are read aloud as they come. */
export function DoneNote({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status">
      {children !== undefined && (
        <Notice>
          <p>{children}</p>
        </Notice>
      )}
    </div>
  )
}
