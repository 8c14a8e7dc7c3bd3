import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutiesFor, existsIn } from '#src/domain/duty/duties-for.ts'
import type { DutyRule, KindOfBody } from '#src/domain/duty/duty-rule.ts'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'

const aRule = (rule: Partial<DutyRule> = {}): DutyRule => ({
  id: 'a',
  nation: 'england',
  bodies: ['council'],
  ...rule,
})
const KINDS: readonly KindOfBody[] = [{ id: 'council', nations: ['england'], until: '2028-05' }]
const COUNCIL = { nation: 'england', sector: 'council', headcount: null } as const

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const nation = fc.constantFrom(...NATIONS)
const sector = fc.constantFrom(...SECTORS)
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const rule: fc.Arbitrary<DutyRule> = fc.record({
  id: fc.uuid(),
  nation,
  bodies: fc.uniqueArray(sector, { minLength: 1 }),
  from: perhaps(day),
  until: perhaps(day),
  staffFrom: perhaps(fc.integer({ min: 1, max: 500 })),
})
const kind: fc.Arbitrary<KindOfBody> = fc.record({
  id: sector,
  nations: fc.uniqueArray(nation, { minLength: 1 }),
  from: perhaps(day.map((date) => date.slice(0, 7))),
  until: perhaps(day.map((date) => date.slice(0, 7))),
})
const body = fc.record({
  nation,
  sector,
  headcount: fc.option(fc.nat({ max: 600 })),
})

describe('the duties of a body', () => {
  it('belong to its nation, its kind and the day, and to a body that exists then', () => {
    fc.assert(
      fc.property(fc.array(rule), fc.array(kind), body, day, (rules, kinds, body, date) => {
        const { items, tooFewStaff } = dutiesFor(rules, kinds, body, date)
        for (const item of [...items, ...tooFewStaff]) {
          expect(item.nation).toBe(body.nation)
          expect(item.bodies).toContain(body.sector)
          expect((item.from ?? date) <= date && date <= (item.until ?? date)).toBe(true)
          expect(existsIn(kinds, body, date)).toBe(true)
        }
        for (const { staffFrom = 0 } of items) {
          if (body.headcount !== null) expect(body.headcount).toBeGreaterThanOrEqual(staffFrom)
        }
      }),
    )
  })

  it('lose none on the way: each is listed, or left out for the number of staff', () => {
    fc.assert(
      fc.property(fc.array(rule), body, day, (rules, body, date) => {
        const kinds = [{ id: body.sector, nations: [body.nation] }]
        const { items, tooFewStaff } = dutiesFor(rules, kinds, body, date)
        const meant = rules.filter(
          (one) =>
            one.nation === body.nation &&
            one.bodies.includes(body.sector) &&
            (one.from === undefined || one.from <= date) &&
            (one.until === undefined || one.until >= date),
        )
        expect(items.length + tooFewStaff.length).toBe(meant.length)
      }),
    )
  })

  it('count the first and the last day themselves', () => {
    const rules = [aRule({ from: '2021-03-31', until: '2027-01-01' })]
    const on = (date: string) => dutiesFor(rules, KINDS, COUNCIL, date).items.length
    expect(['2021-03-30', '2021-03-31', '2027-01-01', '2027-01-02'].map(on)).toEqual([0, 1, 1, 0])
  })

  it('are none once there are no such bodies any more', () => {
    const on = (date: string) => dutiesFor([aRule()], KINDS, COUNCIL, date).items.length
    expect(['2028-05-31', '2028-06-01'].map(on)).toEqual([1, 0])
  })

  it('are listed while the number of staff is not known, and say that it matters', () => {
    const rules = [aRule({ staffFrom: 150 })]
    const of = (headcount: number | null) =>
      dutiesFor(rules, KINDS, { ...COUNCIL, headcount }, '2026-11-22')
    expect(of(null)).toEqual({ items: rules, tooFewStaff: [], asksHeadcount: true })
    expect(of(149)).toEqual({ items: [], tooFewStaff: rules, asksHeadcount: true })
    expect(of(150).items).toEqual(rules)
    expect(dutiesFor([aRule()], KINDS, COUNCIL, '2026-11-22').asksHeadcount).toBe(false)
  })
})
