import { useState } from 'react'
import { isOwnOutcomeDraft, type OwnOutcomeDraft } from '#src/domain/outcome/outcome-draft.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { addOwnOutcome } from '#src/storage/outcomes.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useSending, type Sending } from '#src/workspace/use-sending.ts'

export interface AddingOwn extends Pick<Sending<OwnOutcomeDraft>, 'draft' | 'type' | 'isStarted'> {
  readonly draftId: string
  readonly add: () => void
  readonly trouble: 'empty' | Sending<OwnOutcomeDraft>['trouble']
  /** The words of the one that was added last. */
  readonly added: string | undefined
}

export function useAddOwn(organisationId: string): AddingOwn {
  const store = useStore()
  const [isEmpty, setEmpty] = useState(false)
  const [added, setAdded] = useState<string>()
  const { send, trouble, type, ...form } = useSending<OwnOutcomeDraft>({
    draftId: `outcome ${organisationId}`,
    blank: { name: '' },
    isDraft: isOwnOutcomeDraft,
  })

  const add = async () => {
    const name = form.draft.name.trim()
    setEmpty(name === '')
    // The field says that it is too long.
    if (name === '' || form.draft.name.length > TEXT_MAX) return
    if (await send(async () => addOwnOutcome(store, organisationId, name))) setAdded(name)
  }

  return {
    ...form,
    type: (part) => {
      setEmpty(false)
      type(part)
    },
    add: () => void add(),
    trouble: isEmpty ? 'empty' : trouble,
    added,
  }
}
