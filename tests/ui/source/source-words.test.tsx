import { renderHook } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadWords, startI18n, words } from '#src/i18n/words.ts'
import type { SourcePlace } from '#src/ui/source/source-place.ts'
import { useSourceWords } from '#src/ui/source/use-source-words.ts'

beforeAll(async () => {
  await startI18n('en')
  await loadWords(['sources'])
})

function shortOf(source: SourcePlace): string {
  return renderHook(() => useSourceWords()).result.current.short(source)
}

const forum = { document: 'health-forum' } as const

describe('a short reference', () => {
  it.each<[SourcePlace, string]>([
    [{ document: 'briefing', paragraphs: '22' }, '2004 briefing, ¶22'],
    [{ document: 'briefing', paragraphs: '6-8' }, '2004 briefing, ¶6–8'],
    [{ document: 'briefing', paragraphs: '6, 8' }, '2004 briefing, ¶6 and 8'],
    [{ document: 'equality-scheme', sections: '5, 7.1' }, '2009 scheme, §5 and 7.1'],
    [{ document: 'community-tips', part: 'introduction' }, 'Community tips, introduction'],
    [{ document: 'health-forum', part: 'juneTalk' }, '2002 forum, June, talk on working together'],
    [{ document: 'partnership-tips', tips: '9' }, 'Partnership tips, tip 9'],
    [{ document: 'partnership-tips', tips: '2, 3' }, 'Partnership tips, tips 2 and 3'],
    [{ ...forum, recommendations: 'ix' }, '2002 forum, recommendation ix'],
    [{ ...forum, recommendations: 'xviii-xix' }, '2002 forum, recommendations xviii–xix'],
    [{ ...forum, appendix: 2 }, '2002 forum, appendix 2'],
    [{ ...forum, meeting: 'october' }, '2002 forum, October'],
    [{ ...forum, meeting: 'june', group: 'D' }, '2002 forum, June, group D'],
    [
      { ...forum, meeting: 'june', group: 'B', points: '1, 2, 6' },
      '2002 forum, June, group B, points 1, 2 and 6',
    ],
    [
      { document: 'today', law: 'equality-2010', sections: '149' },
      'Law today, Equality Act 2010, section 149',
    ],
  ])('of %j is %s', (source, short) => {
    expect(shortOf(source)).toBe(short)
  })

  it('has its numbers in the digits of the language, and Roman numbers as they are', async () => {
    // Persian counts one and other, as English does.
    words.addResourceBundle('fa', 'sources', words.getResourceBundle('en', 'sources'))
    await words.changeLanguage('fa')
    try {
      expect(shortOf({ document: 'equality-scheme', sections: '7.1' })).toMatch(/§۷\.۱$/)
      expect(shortOf({ ...forum, recommendations: 'ix' })).toMatch(/ ix$/)
    } finally {
      await words.changeLanguage('en')
    }
  })
})
