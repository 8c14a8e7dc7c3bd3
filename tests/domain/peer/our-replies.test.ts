import { describe, expect, it } from 'vitest'
import { repliesToSend, withReply } from '#src/domain/peer/our-replies.ts'
import { NOW } from '#tests/support/records.ts'

describe('what we say back', () => {
  it('is one thing for each question, and goes when it is taken back', () => {
    const agree = withReply([], 'listening.1', { kind: 'agree', text: '', at: NOW })
    const ask = withReply(agree, 'listening.1', { kind: 'question', text: 'How?', at: NOW })
    expect(ask).toEqual([{ meaning: 'listening.1', kind: 'question', text: 'How?', at: NOW }])
    expect(withReply(ask, 'listening.1', null)).toEqual([])
  })

  it('holds no question without words', () => {
    const replies = [
      { meaning: 'a.1', kind: 'agree', text: '', at: NOW },
      { meaning: 'b.1', kind: 'question', text: '  ', at: NOW },
    ] as const
    expect(repliesToSend(replies).map(({ meaning }) => meaning)).toEqual(['a.1'])
  })
})
