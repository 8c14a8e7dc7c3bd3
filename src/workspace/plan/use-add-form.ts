import { useState } from 'react'
import { useSending, type Sending, type SendingOptions } from '#src/workspace/use-sending.ts'

interface AddFormOptions<Draft> extends SendingOptions<Draft> {
  /** What cannot be left out. */
  readonly nameOf: (draft: Draft) => string
  /** The field says it; nothing is sent. */
  readonly isTooLong: (draft: Draft) => boolean
  readonly save: (draft: Draft) => Promise<{ readonly ok: boolean }>
}

export interface AddingForm<Draft> extends Omit<Sending<Draft>, 'send' | 'trouble'> {
  readonly add: () => void
  readonly trouble: 'empty' | Sending<Draft>['trouble']
  /** The words of the one that was added last. */
  readonly added: string | undefined
}

/** A form that puts one more on a list, and is then empty for the next. */
export function useAddForm<Draft extends object>(
  options: AddFormOptions<Draft>,
): AddingForm<Draft> {
  const { nameOf, isTooLong, save } = options
  const [isEmpty, setEmpty] = useState(false)
  const [added, setAdded] = useState<string>()
  const { send, trouble, type, ...form } = useSending(options)
  const { draft } = form

  const add = async () => {
    const name = nameOf(draft).trim()
    setEmpty(name === '')
    if (name === '' || isTooLong(draft)) return
    if (await send(async () => save(draft))) setAdded(name)
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
