import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { sealHandIn } from '#src/transfer/hand-in/hand-over.ts'
import { newRoundKeys } from '#src/transfer/hand-in/seal.ts'
import { codePath } from '#src/ui/qr/code-path.ts'
import { HAND_IN_QUESTIONS, handInOf } from '#tests/support/hand-in.ts'
import { painted } from '#tests/ui/qr/painted.ts'

// https://github.com/mchehab/zbar: a reader of codes that shares nothing with ours.

/** What `zbarimg` makes of the code that stands for this text. */
function readOutside(text: string): string {
  const { width, height, data } = painted(codePath(text))
  const grey = data.filter((_, at) => at % 4 === 0)
  // https://netpbm.sourceforge.net/doc/pgm.html
  const picture = Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey])
  const read = spawnSync('zbarimg', ['--quiet', '--raw', '--oneshot', '-'], { input: picture })
  expect(read.status, String(read.stderr)).toBe(0)
  return read.stdout.toString('utf8').replace(/\n$/, '')
}

describe('a code, as zbarimg reads it', () => {
  it('says what a whole hand-in says', async () => {
    const { publicKey } = await newRoundKeys()
    const round = { roundId: '0b0b64a2-7a1c-4f7e-9d5b-1f2a3c4d5e6f', publicKey }
    const sealed = await sealHandIn(handInOf([3, 'dontKnow']), HAND_IN_QUESTIONS, round)
    const { blocks, frame } = sendInFrames(sealed)
    expect(blocks).toBe(1)
    expect(readOutside(frame(0))).toBe(frame(0))
  })

  it('says what each part of a long hand-in says', async () => {
    const { publicKey } = await newRoundKeys()
    const round = { roundId: '0b0b64a2-7a1c-4f7e-9d5b-1f2a3c4d5e6f', publicKey }
    const sealed = await sealHandIn(handInOf([3], 'A note. '.repeat(30)), HAND_IN_QUESTIONS, round)
    const { blocks, frame } = sendInFrames(sealed)
    expect(blocks).toBeGreaterThan(3)
    for (let number = 0; number < blocks + 3; number += 1) {
      expect(readOutside(frame(number))).toBe(frame(number))
    }
  })

  it('says what a link says', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const payload = fc.string({
      unit: fc.constantFrom(...letters.split('')),
      minLength: 250,
      maxLength: 500,
    })
    fc.assert(
      fc.property(payload, (text) => {
        const link = `https://journey.example.org/some/folder/#/join/${text}`
        expect(readOutside(link)).toBe(link)
      }),
      { numRuns: 15 },
    )
  })
})
