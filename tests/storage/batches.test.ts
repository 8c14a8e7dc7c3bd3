import { describe, expect, it } from 'vitest'
import { eachBatch } from '#src/storage/batches.ts'
import type { Row } from '#src/storage/db.ts'
import { insideOf } from '#src/storage/handle.ts'
import { openTestStore } from './test-store.ts'

describe('reading a large table', () => {
  it.each([0, 1, 100, 101, 300])(
    'gives each of %i rows once, in order, a few at a time',
    async (count) => {
      const rows = insideOf(await openTestStore()).db.rows('evidence')
      const ids = Array.from({ length: count }, (_, at) => `id-${String(at).padStart(4, '0')}`)
      await rows.bulkPut(ids.map((id) => ({ id })))
      const batches: (readonly Row[])[] = []
      await eachBatch(rows, (batch) => batches.push(batch))
      expect(batches.flat().map(({ id }) => id)).toEqual(ids)
      expect(Math.max(0, ...batches.map(({ length }) => length))).toBeLessThanOrEqual(50)
    },
  )
})
