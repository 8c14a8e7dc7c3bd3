import { describe, expect, it } from 'vitest'
import { sourceSchema } from '#src/questions/sources.ts'

describe('a place in a document', () => {
  it.each([
    { document: 'briefing', paragraphs: '6' },
    { document: 'briefing', paragraphs: '6-8, 10' },
    { document: 'equality-scheme', sections: '5, 7.1-7.3' },
    { document: 'community-tips', tips: '1, 2' },
    { document: 'partnership-tips', part: 'introduction' },
    { document: 'health-forum', recommendations: 'ix, xviii-xix' },
    { document: 'health-forum', appendix: 2 },
    { document: 'health-forum', meeting: 'october' },
    { document: 'health-forum', part: 'juneTalk' },
    { document: 'health-forum', meeting: 'june', group: 'B', points: '1, 2, 6' },
    { document: 'today', law: 'equality-2010', sections: '149' },
  ])('is read: %j', (source) => {
    expect(sourceSchema.parse(source)).toEqual(source)
  })

  it.each([
    ['of an unknown document', { document: 'hearsay', paragraphs: '1' }],
    ['with words of a language in it', { document: 'briefing', paragraphs: '6 and 8' }],
    ['with a sign of a language in it', { document: 'briefing', paragraphs: '¶6–8' }],
    ['counted as another document is', { document: 'briefing', sections: '6' }],
    ['that says nothing', { document: 'briefing' }],
    ['with a month without groups', { document: 'health-forum', meeting: 'october', group: 'B' }],
    ['of a law that is not listed', { document: 'today', law: 'race-1976', sections: '71' }],
  ])('is refused: one %s', (_fault, source) => {
    expect(sourceSchema.safeParse(source).success).toBe(false)
  })
})
