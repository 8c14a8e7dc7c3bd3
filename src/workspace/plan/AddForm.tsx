import type { ReactNode } from 'react'
import { Button } from '#src/ui/button/Button.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'

interface AddFormProps {
  readonly draft: { readonly draftId: string; readonly isStarted: boolean }
  /** That the device has what was typed, and until when. */
  readonly kept: string
  /** Why the last sending came to nothing. */
  readonly trouble: string | undefined
  readonly action: ReactNode
  /** The one thing to do on the page. */
  readonly isFirst?: boolean
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** Fields, a button below them, and what became of what was typed. */
export function AddForm(props: AddFormProps) {
  const { draft, kept, trouble, action, isFirst = false, onAdd, children } = props
  return (
    <Form className={stackClass()} onSend={onAdd}>
      {children}
      {trouble !== undefined && (
        <Notice kind="error" announced>
          <p>{trouble}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" look={isFirst ? 'primary' : 'plain'}>
          {action}
        </Button>
      </div>
      {draft.isStarted && <DraftNote id={draft.draftId} kept={kept} />}
    </Form>
  )
}
