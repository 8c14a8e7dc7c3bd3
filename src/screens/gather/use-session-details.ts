import { useState } from 'react'
import type { Round } from '#src/domain/record/round.ts'
import { isClockTime } from '#src/domain/round/set-up-form.ts'
import { readExpected } from '#src/domain/workshop/expected.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

export interface TypedDetails {
  /** Empty for nobody knows. */
  readonly expected: string
  /** 'HH:MM', or empty. */
  readonly endTime: string
  readonly days: string
}

export type DetailsSaid =
  | 'nothing'
  | 'saved'
  | 'notSaved'
  | 'expected'
  | 'tooFew'
  | 'endTime'
  /** Somebody handed in while the page stood open. */
  | 'keepsLonger'

export interface SessionDetailsWork {
  readonly typed: TypedDetails
  readonly type: (typed: Partial<TypedDetails>) => void
  readonly save: () => void
  readonly said: DetailsSaid
}

/** What can still change while people hand in. Who could say which role cannot. */
export function useSessionDetails({ round, handedIn }: RoundView): SessionDetailsWork {
  const store = useStore()
  const [changed, setChanged] = useState<Partial<TypedDetails>>({})
  const [said, setSaid] = useState<DetailsSaid>('nothing')
  // What was not touched here follows storage: the number can be raised on other parts of the page.
  const typed = { ...detailsOf(round), ...changed }

  async function save(): Promise<DetailsSaid> {
    const problem = problemOf(typed, handedIn)
    if (problem !== null) return problem
    try {
      const saved = await saveRoundDetails(store, round.id, patchOf(round, typed, changed))
      if (!saved.ok) return refused(saved.kind)
      setChanged({})
      return 'saved'
    } catch {
      return 'notSaved'
    }
  }

  function refused(kind: string): DetailsSaid {
    if (kind !== 'keepsLonger') return 'notSaved'
    // The choice that was made is no longer there: the stored one is shown.
    setChanged(({ days: _days, ...others }) => others)
    return 'keepsLonger'
  }

  const type = (one: Partial<TypedDetails>) => {
    setChanged({ ...changed, ...one })
    setSaid('nothing')
  }

  return { typed, type, save: () => void save().then(setSaid), said }
}

function detailsOf({ expected, endTime, retention }: Round): TypedDetails {
  return {
    expected: expected === null ? '' : String(expected),
    endTime: endTime ?? '',
    days: String(retention.days),
  }
}

function problemOf({ expected, endTime }: TypedDetails, handedIn: number) {
  const number = readExpected(expected)
  if (expected.trim() !== '' && number === null) return 'expected'
  if (number !== null && number < handedIn) return 'tooFew'
  return isClockTime(endTime) ? null : 'endTime'
}

/** Only what was changed: a new count on the rest would win over another device's change of it. */
function patchOf({ retention }: Round, typed: TypedDetails, changed: Partial<TypedDetails>) {
  return {
    ...('expected' in changed ? { expected: readExpected(typed.expected) } : {}),
    ...('endTime' in changed ? { endTime: typed.endTime === '' ? null : typed.endTime } : {}),
    ...('days' in changed ? { retention: { ...retention, days: Number(typed.days) } } : {}),
  }
}
