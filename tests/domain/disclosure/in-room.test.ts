import { describe, expect, it } from 'vitest'
import { NO_COUNTS } from '#src/domain/disclosure/counts.ts'
import { showInRoom } from '#src/domain/disclosure/in-room.ts'
import type { ShownQuestion } from '#src/domain/record/reveal.ts'

const shown = (counts: ShownQuestion['counts'], handedIn: number): ShownQuestion => ({
  handedIn,
  withdrawn: 0,
  counts,
  settled: false,
})

describe('what the room sees', () => {
  it('is nothing before a reveal', () => {
    expect(showInRoom(undefined)).toEqual({ kind: 'nothing' })
  })

  it('is the counts, with how far people agree', () => {
    const counts = { ...NO_COUNTS, 1: 3, 5: 4 }
    expect(showInRoom(shown(counts, 7))).toEqual({
      kind: 'counts',
      counts,
      agreement: 'split',
      mayBePrinted: false,
    })
  })

  it('has no word for agreement where fewer than five know', () => {
    const counts = { ...NO_COUNTS, 2: 2, 3: 2, dontKnow: 3 }
    expect(showInRoom(shown(counts, 7))).toMatchObject({ kind: 'counts', agreement: null })
  })

  it('may be taken along on paper from ten on', () => {
    expect(showInRoom(shown({ ...NO_COUNTS, 1: 5, 2: 5 }, 10))).toMatchObject({
      mayBePrinted: true,
    })
    expect(showInRoom(shown({ ...NO_COUNTS, 1: 5, 2: 4 }, 9))).toMatchObject({
      mayBePrinted: false,
    })
  })

  it('is not what almost everyone chose', () => {
    expect(showInRoom(shown(null, 7))).toEqual({ kind: 'almostEveryone', replies: 7 })
  })

  it('is not believed of a reveal that tells more than it may', () => {
    const nearly = { ...NO_COUNTS, 3: 6, 1: 1 }
    expect(showInRoom(shown(nearly, 7))).toEqual({ kind: 'almostEveryone', replies: 7 })
    expect(showInRoom(shown({ ...NO_COUNTS, 3: 2, 1: 1 }, 3))).toEqual({ kind: 'nothing' })
  })
})
