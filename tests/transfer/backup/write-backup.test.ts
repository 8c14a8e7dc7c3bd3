import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import { writeBackup } from '#src/transfer/backup/write-backup.ts'
import { writeJourneyFile } from '#src/transfer/json/journey-file.ts'
import { whatLeaves } from '#src/transfer/json/what-leaves.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aRound, NOW } from '#tests/support/records.ts'

const digest = async (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex')
const head = { now: NOW, appVersion: '0.1.0', digest }

describe('a backup that is written piece by piece', () => {
  it.each([0, 1, 50, 51, 240])('is the file in one go, with %i rounds', async (count) => {
    const round = Array.from({ length: count }, (_, at) =>
      aRound({ id: `round-${at}`, name: '𝄞 é' }),
    )
    const everything = { ...oneOfEach(), round }
    const bytes = await writeBackup(whatLeaves(everything), {
      ...head,
      rest: async () => undefined,
    })
    const text = new TextDecoder().decode(bytes)
    expect(text).toBe(await writeJourneyFile(everything, head))
    const { content } = JSON.parse(text)
    expect(content.round).toHaveLength(count)
    expect(text.endsWith(`"content":${canonicalJson(content)}}\n`)).toBe(true)
  })

  it('lets the page rest before much was done', async () => {
    const round = Array.from({ length: 1000 }, (_, at) => aRound({ id: `round-${at}` }))
    let rests = 0
    const rest = async () => {
      rests += 1
    }
    await writeBackup({ ...oneOfEach(), round }, { ...head, rest })
    expect(rests).toBeGreaterThan(1000 / 50)
  })
})
