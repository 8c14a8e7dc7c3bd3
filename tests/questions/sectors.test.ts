import { describe, expect, it } from 'vitest'
import { sectorsIn } from '#src/questions/sectors.ts'

describe('the sectors of a nation', () => {
  it('leave out bodies that the nation does not have', () => {
    expect(sectorsIn('england', '2026-11-22')).toContain('combinedAuthority')
    expect(sectorsIn('scotland', '2026-11-22')).not.toContain('combinedAuthority')
  })

  it.each([
    ['england', false],
    ['wales', true],
    ['scotland', true],
    ['northernIreland', false],
  ] as const)('hold health boards where there are some: %s', (nation, there) => {
    expect(sectorsIn(nation, '2026-11-22').includes('healthBoard')).toBe(there)
  })

  it.each([
    ['2028-05-31', true],
    ['2028-06-01', false],
  ])('hold police and crime commissioners until their last month: %s', (date, there) => {
    expect(sectorsIn('wales', date).includes('police')).toBe(there)
  })

  it.each([
    ['2022-06-30', false],
    ['2022-07-01', true],
  ])('hold integrated care boards from their first month: %s', (date, there) => {
    expect(sectorsIn('england', date).includes('icb')).toBe(there)
  })
})
