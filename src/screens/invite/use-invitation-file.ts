import { useState } from 'react'
import { appVersion } from '#src/platform/app-version.ts'
import { offerFile } from '#src/platform/files.ts'
import { writeSmallFile } from '#src/transfer/json/small-file.ts'
import type { Invite } from './use-invitation.ts'

export interface InvitationFile {
  /** The name of the file that was given to the browser. */
  readonly made: string | null
  readonly save: () => void
}

export function useInvitationFile({ fields, payload }: Invite): InvitationFile {
  const [made, setMade] = useState<string | null>(null)

  const save = () => {
    const name = `invitation-${fields.roundDate}.json`
    const text = writeSmallFile('invitation', { invitation: payload }, appVersion ?? '0')
    offerFile(name, 'application/json', text)
    setMade(name)
  }

  return { made, save }
}
