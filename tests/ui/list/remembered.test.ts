import { describe, expect, it } from 'vitest'
import { remembered } from '#src/ui/list/remembered.ts'

describe('what is remembered of a thing', () => {
  it('is found once, even where it is nothing', () => {
    let asked = 0
    const find = remembered((_thing: object) => {
      asked += 1
      return undefined
    })
    const thing = {}
    find(thing)
    find(thing)
    expect(asked).toBe(1)
  })

  it('is of that thing alone, and not of one that looks the same', () => {
    const find = remembered(({ name }: { name: string }) => ({ name }))
    const [one, same] = [{ name: 'one' }, { name: 'one' }]
    expect(find(one)).toBe(find(one))
    expect(find(one)).not.toBe(find(same))
    expect(find({ name: 'another' })).toEqual({ name: 'another' })
  })
})
