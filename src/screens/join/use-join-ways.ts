import { useState } from 'react'
import { paths } from '#src/paths.ts'
import { readTextFile } from '#src/platform/read-text-file.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { useGo } from '#src/ui/link/navigation.ts'
import { readInvitationText, type Refusal } from './read-invitation-text.ts'

export type Trouble = Refusal | 'empty' | 'tooLarge' | 'unreadable'

export interface JoinWays {
  readonly onText: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
  /** Why the last thing is no invitation that can be used. Nothing was changed by it. */
  readonly trouble: Trouble | undefined
  /** How many times there was trouble: two of the same in a row are told twice. */
  readonly times: number
}

/** In bytes. An invitation has less than five thousand; what is far longer is another file. */
const FILE_MAX_BYTES = 2_000_000

export function useJoinWays(): JoinWays {
  const go = useGo()
  const [{ trouble, times }, setState] = useState<{ trouble?: Trouble; times: number }>({
    times: 0,
  })
  const setTrouble = (kind: Trouble) =>
    setState((before) => ({ trouble: kind, times: before.times + 1 }))

  function onText(text: string): void {
    if (text.trim() === '') return setTrouble('empty')
    const read = readInvitationText(text)
    if (!read.ok) return setTrouble(read.kind)
    go(paths.invitation(writeInvitation(read.invitation)))
  }

  async function readFile(file: File): Promise<void> {
    const read = await readTextFile(file, FILE_MAX_BYTES)
    if (read.kind !== 'text') return setTrouble(read.kind)
    // An empty file is none of ours; with nothing to paste the words would be wrong.
    if (read.text.trim() === '') return setTrouble('foreign')
    onText(read.text)
  }

  return { onText, onFiles: ([file]) => void (file && readFile(file)), trouble, times }
}
