import { describe, expect, it } from 'vitest'
import { dutiesFor, notesFor } from '#src/domain/duty/duties-for.ts'
import { NATIONS, SECTORS, type Nation, type Sector } from '#src/domain/record/organisation.ts'
import {
  DUTY_IDS,
  DUTY_LAWS,
  DUTY_NOTE_IDS,
  EVIDENCE_SOURCES,
  GOOD_PRACTICE_IDS,
} from '#src/questions/duty-ids.ts'
import { dutyItems, dutyNotes, evidenceBase, goodPractice } from '#src/questions/duties.ts'
import { sectors } from '#src/questions/sectors.ts'
import { textsOf } from '#tests/support/locales.ts'
import { gradeOf } from '#tests/support/reading-grade.ts'

const TODAY = '2026-11-22'
const texts = textsOf('en', 'duties')

function idsFor(nation: Nation, sector: Sector, date = TODAY): readonly string[] {
  const body = { nation, sector, headcount: 1000 }
  return dutiesFor(dutyItems, sectors, body, date).items.map(({ id }) => id)
}

describe('the duties of today', () => {
  it.each([
    ['england', 6],
    ['wales', 16],
    ['scotland', 11],
    ['northernIreland', 11],
  ] as const)('of %s are %i items', (nation, count) => {
    expect(dutyItems.filter((item) => item.nation === nation)).toHaveLength(count)
  })

  it.each([
    ['england', 'council', 6],
    ['england', 'housing', 2],
    ['wales', 'council', 13],
    ['wales', 'college', 12],
    ['wales', 'police', 4],
    ['wales', 'housing', 1],
    ['scotland', 'council', 11],
    ['scotland', 'college', 10],
    ['scotland', 'housing', 1],
    ['northernIreland', 'nhsTrust', 11],
    // Its police are no choice here, and its health boards are not England's.
    ['scotland', 'police', 0],
    ['england', 'healthBoard', 0],
  ] as const)('of a body in %s of the kind %s are %i', (nation, sector, count) => {
    expect(idsFor(nation, sector)).toHaveLength(count)
  })

  it('are there for every kind of body in every nation where it exists', () => {
    for (const { id, nations } of sectors) {
      for (const nation of nations) expect(idsFor(nation, id), `${nation} ${id}`).not.toEqual([])
    }
  })

  it('name no kind of body that the nation does not have', () => {
    for (const { id, nation, bodies } of dutyItems) {
      const known = sectors.filter(({ nations }) => nations.includes(nation)).map((kind) => kind.id)
      for (const body of bodies) expect(known, id).toContain(body)
    }
  })

  it('leave commissioners out once their office has ended', () => {
    expect(idsFor('england', 'police', '2028-05-31')).toHaveLength(6)
    expect(idsFor('england', 'police', '2028-06-01')).toEqual([])
  })

  it('ask for facts on staff in England from 150 on', () => {
    const withStaff = (headcount: number) =>
      dutiesFor(dutyItems, sectors, { nation: 'england', sector: 'council', headcount }, TODAY)
    expect(withStaff(149).tooFewStaff.map(({ id }) => id)).toEqual(['england-staff'])
    expect(withStaff(150).tooFewStaff).toEqual([])
  })

  it('have each id once, in the order of the list of ids', () => {
    expect(dutyItems.map(({ id }) => id)).toEqual([...DUTY_IDS])
    const all = [...DUTY_IDS, ...GOOD_PRACTICE_IDS, ...EVIDENCE_SOURCES]
    expect(new Set(all).size).toBe(all.length)
  })

  it('name a law and the day on which it was checked', () => {
    for (const { id, law, checked } of dutyItems) {
      expect(DUTY_LAWS, id).toContain(law.name)
      expect(checked <= TODAY, id).toBe(true)
    }
  })

  it('count what they publish by a day of the year, or from the last time', () => {
    for (const { id, due } of dutyItems) {
      if (due === undefined) continue
      expect(due.day === undefined, id).toBe(due.firstYear === undefined)
      if (due.counts === 'fixed') expect(due.day, id).toBeDefined()
    }
  })

  it('say of what nobody looked up that it must be checked', () => {
    const unsure = dutyItems.filter((item) => item.unsure).map(({ id }) => id)
    expect(unsure).toEqual([
      'england-proof',
      'england-open',
      'wales-police-people',
      'wales-police-staff',
      'wales-police-aims',
      'scotland-pay-gap',
      'scotland-equal-pay',
      'ni-report',
    ])
  })
})

describe('what to know about the law', () => {
  it('is for those whom it concerns', () => {
    const idsOf = (nation: Nation, sector: Sector, date = TODAY) =>
      notesFor(dutyNotes, { nation, sector }, date).map(({ id }) => id)
    expect(idsOf('wales', 'police')).toEqual(['welsh-police', 'commissioners'])
    expect(idsOf('wales', 'police', '2028-06-01')).toEqual(['welsh-police'])
    expect(idsOf('scotland', 'housing')).toEqual(['association'])
    expect(idsOf('england', 'icb')).toEqual(['health-bill', 'pay-gap-bill', 'poverty-england'])
    expect(dutyNotes.map(({ id }) => id)).toEqual([...DUTY_NOTE_IDS])
  })
})

describe('the lists of the sources', () => {
  it('are the eight duties and the seven facts on staff of the 2000s', () => {
    expect(goodPractice.specific).toHaveLength(8)
    expect(goodPractice.staff).toHaveLength(7)
    const ids = [...goodPractice.specific, ...goodPractice.staff].map(({ id }) => id)
    expect(ids).toEqual([...GOOD_PRACTICE_IDS])
  })

  it('name where they stand', () => {
    const scheme = { document: 'equality-scheme', sections: '4' }
    const slides = { document: 'health-forum', appendix: 2 }
    for (const { sources } of goodPractice.specific) expect(sources).toEqual([scheme, slides])
    for (const { sources } of goodPractice.staff) expect(sources).toEqual([scheme])
    expect(evidenceBase.source).toEqual({ document: 'equality-scheme', sections: '7.1' })
  })

  it('are the nine sources of an evidence base', () => {
    expect(evidenceBase.items).toHaveLength(9)
  })
})

describe('the words of the duties', () => {
  it('are there for every item, note and source, and for nothing else', () => {
    const items = [...DUTY_IDS, ...GOOD_PRACTICE_IDS]
    expect(keysBelow('items.')).toEqual(items.flatMap((id) => [`${id}.title`, `${id}.what`]))
    expect(keysBelow('notes.')).toEqual([...DUTY_NOTE_IDS])
    const sources = EVIDENCE_SOURCES.flatMap((id) => [`${id}.name`, `${id}.hint`])
    expect(keysBelow('sources.')).toEqual(sources)
  })

  it('are plain', () => {
    const plain = [...texts.values()].map((text) => text.replaceAll(/\{\{\w+\}\}/g, 'this'))
    expect(gradeOf(plain)).toBeLessThanOrEqual(6.5)
    const ofItems = [...texts].filter(([key]) => /^(items|notes|sources)\./.test(key))
    expect(gradeOf(ofItems.map(([, text]) => text))).toBeLessThanOrEqual(6.5)
  })

  it('call nobody what they would not call themselves', () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/\bBA?ME\b|hard[- ]to[- ]reach|non-white/i)
    }
  })

  it('know every nation and kind of body', () => {
    expect(NATIONS.every((nation) => dutyItems.some((item) => item.nation === nation))).toBe(true)
    const bodies = new Set(dutyItems.flatMap((item) => item.bodies))
    expect([...bodies].toSorted()).toEqual([...SECTORS].toSorted())
  })
})

function keysBelow(start: string): readonly string[] {
  return [...texts.keys()]
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length))
}
