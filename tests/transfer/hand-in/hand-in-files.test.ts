import { describe, expect, it } from 'vitest'
import { HAND_INS_FILE_MAX_BYTES, writeHandInFiles } from '#src/transfer/hand-in/hand-in-files.ts'
import { readHandInFile } from '#src/transfer/hand-in/read-scanned.ts'
import { sealedToText } from '#src/transfer/hand-in/sealed-text.ts'

describe('files of hand-ins', () => {
  it('hold all of them in order, and no file is longer than is read', () => {
    const sealed = [1, 249_000, 249_000, 3, 249_000, 249_000, 249_000, 2, 249_000].map(
      (quads, at) => `${'ABCD'[at % 4]}AAA`.repeat(quads),
    )
    const files = writeHandInFiles(sealed, '1.2.3')
    expect(files.length).toBe(2)
    for (const file of files) expect(file.length).toBeLessThanOrEqual(HAND_INS_FILE_MAX_BYTES)
    const read = files.map(readHandInFile)
    const texts = read
      .flatMap((one) => (one.kind === 'handIns' ? one.sealed : []))
      .map(sealedToText)
    expect(texts.join() === sealed.join()).toBe(true)
  })

  it('are one where all fits', () => {
    expect(writeHandInFiles(['YWdl', 'b25l'], '1')).toHaveLength(1)
    expect(writeHandInFiles([], '1')).toHaveLength(1)
  })
})
