import { describe, expect, it } from 'vitest'
import { datesToCome, dutyStateOf } from '#src/domain/duty/dates-to-come.ts'
import type { DutyRule } from '#src/domain/duty/duty-rule.ts'
import type { DutyState } from '#src/domain/record/duty-state.ts'
import { createRecord } from '#src/domain/record/write.ts'

const TODAY = '2026-11-22'

function aRule(id: string, due: DutyRule['due']): DutyRule {
  return { id, nation: 'wales', bodies: ['council'], due }
}

function aState(
  dutyItem: string,
  state: Partial<DutyState['state']>,
  nation: DutyRule['nation'] = 'wales',
) {
  const fields = {
    organisationId: 'body',
    nation,
    dutyItem,
    state: { met: null, date: null, note: '', ...state },
    evidenceIds: [],
  }
  return createRecord<DutyState>(`${nation} ${dutyItem}`, fields, 1)
}

const yearly = aRule('report', { everyYears: 1, counts: 'fixed', day: '03-31', firstYear: 2013 })
const fourYearly = aRule('aims', { everyYears: 4, counts: 'fromLast' })
const always = aRule('regard', undefined)

describe('the dates to come', () => {
  it('stand in their order, those without a day last; what has no rhythm has no date', () => {
    const done = aState('aims', { met: 'met', date: '2024-01-10' })
    expect(datesToCome([always, fourYearly, yearly], [done], TODAY)).toEqual([
      { item: yearly, everyYears: 1, date: '2027-03-31' },
      { item: fourYearly, everyYears: 4, date: '2028-01-10' },
    ])
    const [, last] = datesToCome([fourYearly, yearly], [], TODAY)
    expect(last).toEqual({ item: fourYearly, everyYears: 4, date: null })
  })

  it('leave out what does not apply, and count from nothing that is not done', () => {
    expect(datesToCome([yearly], [aState('report', { met: 'doesNotApply' })], TODAY)).toEqual([])
    const notYet = aState('aims', { met: 'notYet', date: '2024-01-10' })
    expect(datesToCome([fourYearly], [notYet], TODAY)[0]?.date).toBeNull()
  })

  it('hold to what was said of the same nation', () => {
    const elsewhere = aState('aims', { met: 'met', date: '2024-01-10' }, 'scotland')
    expect(datesToCome([fourYearly], [elsewhere], TODAY)[0]?.date).toBeNull()
    expect(dutyStateOf([elsewhere], 'wales', 'aims')).toBeUndefined()
    expect(dutyStateOf([elsewhere], 'scotland', 'aims')).toBe(elsewhere)
  })
})
