import { useState } from 'react'
import { readTab, writeTab } from '#src/platform/tab-memory.ts'

// The role that a person chose before handing in: they may go back to change an answer.

const NAME = 'role'

export function useOwnRole(
  roundId: string,
): readonly [role: string | null, choose: (role: string | null) => void] {
  const [role, setRole] = useState(() => readOwnRole(roundId))
  const choose = (chosen: string | null) => {
    writeTab(NAME, chosen === null ? null : `${roundId} ${chosen}`)
    setRole(chosen)
  }
  return [role, choose]
}

export function forgetOwnRole(): void {
  writeTab(NAME, null)
}

function readOwnRole(roundId: string): string | null {
  const [round, role] = readTab(NAME)?.split(' ') ?? []
  return round === roundId && role !== undefined ? role : null
}
