import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#src/domain/record/canonical.ts'
import type { Everything } from '#src/domain/record/everything.ts'
import { journeyFileSchema, writeJourneyFile } from '#src/transfer/json/journey-file.ts'
import { readEverything } from '#src/storage/everything.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { oddSet } from '#tests/support/odd-set.ts'
import { aRound, NOW } from '#tests/support/records.ts'
import { aDevice, aStoredRound, openTestStore, putRaw } from '#tests/storage/test-store.ts'

const digest = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const writing = { now: NOW, appVersion: '0.1.0', digest }

describe('the journey file of everything', () => {
  it('passes its own schema and holds every record of every kind', async () => {
    const everything = oneOfEach()
    const read = journeyFileSchema.parse(JSON.parse(await writeJourneyFile(everything, writing)))
    expect(read).toEqual({
      format: 'journey-to-race-equality',
      kind: 'everything',
      version: 1,
      appVersion: '0.1.0',
      writtenAt: NOW,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      content: {
        ...everything,
        // What an import replaced is for this device, to undo it.
        importLog: everything.importLog.map((log) => ({ ...log, before: [] })),
      },
    })
  })

  it('has the digest that another program finds', async () => {
    const file = JSON.parse(await writeJourneyFile(oneOfEach(), writing))
    expect(file.sha256).toBe(await digest(canonicalJson(file.content)))
  })

  it('has no digest where the browser offers none', async () => {
    const file = JSON.parse(
      await writeJourneyFile(oneOfEach(), { ...writing, digest: async () => null }),
    )
    expect(file.sha256).toBeNull()
    expect(journeyFileSchema.safeParse(file).success).toBe(true)
  })

  it('is the same to the letter in whatever order the records and fields come', async () => {
    const [one, other] = [aRound({ id: 'a' }), aRound({ id: 'b' })]
    const backwards = Object.fromEntries(Object.entries(other).toReversed()) as typeof other
    const write = (round: Everything['round']) =>
      writeJourneyFile({ ...oneOfEach(), round }, writing)
    expect(await write([backwards, one])).toBe(await write([one, other]))
  })

  it('carries any text through', async () => {
    const name = '</script>\u2028"\\\u0000=cmd 𝄞 שלום'
    const file = await writeJourneyFile({ ...oneOfEach(), round: [aRound({ name })] }, writing)
    expect(journeyFileSchema.parse(JSON.parse(file)).content.round).toMatchObject([{ name }])
  })

  it('is written from a store with rows that cannot be read', async () => {
    const device = aDevice()
    const store = await openTestStore(device)
    await aStoredRound(store)
    await putRaw(device, 'closure', { id: 'broken', words: 'kept' })
    const file = await writeJourneyFile(await readEverything(store), writing)
    const { content } = journeyFileSchema.parse(JSON.parse(file))
    expect(content.round).toHaveLength(1)
    expect(content.quarantine).toMatchObject([{ kind: 'closure', raw: { words: 'kept' } }])
  })

  it('is written of a round whose questions this app does not have', async () => {
    const store = await openTestStore()
    await aHandedInRound(store, { choices: [2, 'dontKnow', 5], set: oddSet })
    const file = await writeJourneyFile(await readEverything(store), writing)
    const { round, response } = journeyFileSchema.parse(JSON.parse(file)).content
    expect(round).toMatchObject([{ questionsVersion: { setId: 'odd', major: 9, minor: 4 } }])
    expect(response).toMatchObject([{ answers: { 'zebra-7': { choice: 2 }, a: {} } }])
  })
})
