import { describe, expect, it } from 'vitest'
import { chartRoom } from '#src/ui/chart/chart-room.ts'

const THREE = ['a', 'b', 'c']
const EIGHT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const REM = 18

describe('the room on the chart', () => {
  it.each([
    ['a tablet', THREE, 712, true, 'a b c'],
    ['a phone', THREE, 316, true, 'a b c'],
    ['a small phone', THREE, 246, false, 'a b c'],
    ['many rounds on a tablet', EIGHT, 712, true, 'a b c d e f g h'],
    ['many rounds on a phone', EIGHT, 316, true, 'd h'],
    ['one round', ['a'], 316, true, 'a'],
    ['no room at all', THREE, 0, false, 'c'],
  ])('of %s', (_, keys, width, hasStageNames, labelled) => {
    const room = chartRoom(keys, width, REM)
    expect(room.hasStageNames).toBe(hasStageNames)
    expect(room.labelled.join(' ')).toBe(labelled)
  })

  it('shrinks as the text grows', () => {
    expect(chartRoom(THREE, 316, 27).hasStageNames).toBe(false)
  })
})
