import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readReceiptCode, receiptCode } from '#src/domain/workshop/receipt-code.ts'

const ID = '6f1e2d3c-4b5a-4697-8897-a6b5c4d3e2f1'

it('is six letters of a response’s id', () => {
  expect(receiptCode(ID)).toBe('FYD-WBT')
})

it('is read back however it is typed', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const code = receiptCode(id)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/)
      expect(readReceiptCode(code)).toBe(code)
      const careless = ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
      expect(readReceiptCode(careless)).toBe(code)
    }),
  )
})

it.each(['', 'K7M', 'K7M-3PXX', 'K7M-3P!', 'UUU-UUU'])('%o is no code', (typed) => {
  expect(readReceiptCode(typed)).toBeNull()
})
