import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sealedToText, textToSealed } from '#src/transfer/hand-in/sealed-text.ts'

it('comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (sealed) => {
      const text = sealedToText(sealed)
      expect(text).toMatch(/^[\w-]+$/)
      expect(textToSealed(text)).toEqual(sealed)
    }),
  )
})

it.each(['a', 'ab+/', 'não'])('is nothing where %j is no such text', (text) => {
  expect(textToSealed(text)).toBeNull()
})
