import { useEffect, useEffectEvent, useState } from 'react'
import { isFull } from '#src/domain/workshop/phase.ts'
import { readTextFile } from '#src/platform/read-text-file.ts'
import { receive } from '#src/storage/gathering.ts'
import { listRoundKeys } from '#src/storage/invitations.ts'
import { HAND_INS_FILE_MAX_BYTES } from '#src/transfer/hand-in/hand-in-files.ts'
import { openWithKeys } from '#src/transfer/hand-in/open-with-keys.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import { useSound, type SoundChoice } from '#src/workspace/use-sound.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { EMPTY_DESK, openDesk, type DeskState, type Take } from './desk.ts'
import type { Tally } from './outcome.ts'

/** The keys that open hand-ins to this round. Undefined while they are being looked for. */
export function useRoundKeys(roundId: string): readonly string[] | undefined {
  const keys = useLive((store) => listRoundKeys(store, roundId), [roundId])
  return keys?.map(({ privateKey }) => privateKey)
}

export interface Scan {
  readonly desk: DeskState
  readonly onText: (text: string) => void
  /** Null where nothing could be read in it. */
  readonly onPhoto: (text: string | null) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly sound: SoundChoice
}

export function useScan(view: RoundView, privateKeys: readonly string[]): Scan {
  const store = useStore()
  const sound = useSound()
  const [state, setState] = useState(EMPTY_DESK)
  const sayAloud = useEffectEvent((told: Tally) => {
    sound.play(told.taken > 0 ? 'taken' : 'refused')
  })
  const [desk] = useState(openDesk)
  useEffect(
    () =>
      desk.listen((state, told) => {
        setState(state)
        if (told !== null) sayAloud(told)
      }),
    [desk],
  )

  const take: Take = async (sealed) => {
    const { round, questionIds } = view
    const { id: roundId, questionsVersion, roles } = round
    const known = { roundId, questionsVersion, questionIds, roleIds: roles.map(({ id }) => id) }
    const opened = await openWithKeys(sealed, known, privateKeys)
    if (!opened.ok) return opened
    const { id } = opened
    const received = await receive(store, roundId, id, opened.response)
    if (received.ok) return { kind: received.isNew ? 'taken' : 'again', id }
    return { kind: received.kind, id }
  }

  const retry = useEffectEvent(() => desk.retry(take))
  const hasRoom = !isFull(view.round, view.handedIn)
  useEffect(() => {
    if (hasRoom) retry()
  }, [hasRoom])

  return {
    desk: state,
    onText: (text) => desk.show(text, performance.now(), take),
    onPhoto: (text) => {
      if (text === null) desk.silence()
      else desk.show(text, performance.now(), take, 'photo')
    },
    onFiles: (files) => {
      const texts = files.map((file) => readTextFile(file, HAND_INS_FILE_MAX_BYTES))
      desk.open(texts, take)
    },
    sound,
  }
}
