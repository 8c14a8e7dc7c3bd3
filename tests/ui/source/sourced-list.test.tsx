import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadWords, startI18n } from '#src/i18n/words.ts'
import { SourcedList } from '#src/ui/source/SourcedList.tsx'

beforeAll(async () => {
  await startI18n('en')
  await loadWords(['sources'])
})
afterEach(cleanup)

const first = {
  id: 'first',
  words: 'Minutes',
  source: { document: 'briefing', paragraphs: '6' },
} as const
const second = { ...first, id: 'second', words: 'A profile' }
const elsewhere = {
  ...second,
  source: { document: 'equality-scheme', sections: '4' },
} as const

describe('a list with sources', () => {
  it('gives one reference where all come from the same place', () => {
    render(<SourcedList items={[first, second]} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
      'Minutes',
      'A profile',
    ])
    expect(screen.getAllByRole('button').map((ref) => ref.textContent)).toEqual([
      '2004 briefing, ¶6',
    ])
  })

  it('gives each its own where they do not', () => {
    render(<SourcedList items={[first, elsewhere]} />)
    const refs = screen
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('button').textContent)
    expect(refs).toEqual(['2004 briefing, ¶6', '2009 scheme, §4'])
  })
})
