import { useState } from 'react'
import { readReceiptCode } from '#src/domain/workshop/receipt-code.ts'
import { withdrawResponse } from '#src/storage/gathering.ts'
import { useStore } from '#src/workspace/use-live.ts'

type Said = 'nothing' | 'done' | 'notACode' | 'noSuchCode' | 'requested' | 'failed'

export interface TakeBack {
  readonly typed: string
  readonly type: (typed: string) => void
  readonly takeBack: () => void
  readonly said: Said
}

export function useTakeBack(roundId: string, onTaken?: () => void): TakeBack {
  const store = useStore()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<Said>('nothing')

  async function work(): Promise<Said> {
    const code = readReceiptCode(typed)
    if (code === null) return 'notACode'
    try {
      const taken = await withdrawResponse(store, roundId, code)
      if (!taken.ok) return taken.kind === 'requested' ? 'requested' : 'noSuchCode'
      // The code has done what it can, and is nobody else's to read.
      setTyped('')
      onTaken?.()
      return 'done'
    } catch {
      return 'failed'
    }
  }

  const takeBack = async () => setSaid(await work())

  const type = (text: string) => {
    setTyped(text)
    setSaid('nothing')
  }

  return { typed, type, takeBack: () => void takeBack(), said }
}
