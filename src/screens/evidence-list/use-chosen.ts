import { useCallback, useMemo, useState } from 'react'
import type { EvidencePiece } from '#src/domain/round/evidence-list.ts'

export interface Chosen {
  readonly ids: ReadonlySet<string>
  /** Those that are still there. */
  readonly pieces: readonly EvidencePiece[]
  /** The same from one drawing to the next. */
  readonly choose: (id: string, isChosen: boolean) => void
  readonly add: (pieces: readonly EvidencePiece[]) => void
  readonly clear: () => void
}

const NONE: ReadonlySet<string> = new Set()

export function useChosen(all: readonly EvidencePiece[]): Chosen {
  const [ids, setIds] = useState(NONE)
  const pieces = useMemo(() => all.filter(({ id }) => ids.has(id)), [all, ids])
  const choose = useCallback(
    (id: string, isChosen: boolean) =>
      setIds(
        (before) => new Set([...before].filter((one) => one !== id).concat(isChosen ? id : [])),
      ),
    [],
  )
  return {
    ids,
    pieces,
    choose,
    add: (more) => setIds(new Set([...ids, ...more.map(({ id }) => id)])),
    clear: () => setIds(NONE),
  }
}
