import { useState } from 'react'
import { isIssueDraft, type IssueDraft } from '#src/domain/priority/issue-draft.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { addSifting } from '#src/storage/priorities.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending, type Sending } from '#src/workspace/use-sending.ts'

export interface AddingOwn extends Omit<Sending<IssueDraft>, 'trouble'> {
  readonly add: () => void
  readonly trouble: Sending<IssueDraft>['trouble'] | 'empty'
  readonly added: string | undefined
}

export function useAddOwn(organisationId: string): AddingOwn {
  const store = useStore()
  const [isEmpty, setEmpty] = useState(false)
  const [added, setAdded] = useState<string>()
  const { type, send, trouble, ...form } = useSending<IssueDraft>({
    draftId: `issue ${organisationId}`,
    blank: { issue: '' },
    isDraft: isIssueDraft,
  })

  const add = async () => {
    const issue = form.draft.issue.trim()
    setEmpty(issue === '')
    // The field says that it is too long.
    if (issue === '' || form.draft.issue.length > TEXT_MAX) return
    if (await send(async () => addSifting(store, organisationId, { issue }))) setAdded(issue)
  }

  return {
    ...form,
    send,
    type: (part) => {
      setEmpty(false)
      type(part)
    },
    add: () => void add(),
    trouble: isEmpty ? 'empty' : trouble,
    added,
  }
}
