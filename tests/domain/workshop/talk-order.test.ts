import { expect, it } from 'vitest'
import { NO_COUNTS, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import { showQuestion } from '#src/domain/disclosure/reveal.ts'
import { orderByDisagreement } from '#src/domain/workshop/talk-order.ts'

const shown = (some: Partial<ChoiceCounts>) => showQuestion(null, { ...NO_COUNTS, ...some }, 0)

it('puts two camps first and those who nearly agree last', () => {
  const order = orderByDisagreement(['agree', 'camps', 'spread', 'unknown'], {
    agree: shown({ 3: 6, 4: 3 }),
    camps: shown({ 1: 4, 5: 5 }),
    spread: shown({ 1: 2, 2: 2, 3: 2, 4: 2, 5: 1 }),
    unknown: shown({ dontKnow: 5, 2: 2, 3: 2 }),
  })
  expect(order).toEqual(['camps', 'unknown', 'spread', 'agree'])
})

it('does not tell by the order how nearly everyone chose the same', () => {
  const order = orderByDisagreement(['all', 'oneFar', 'oneNear', 'mixed'], {
    all: shown({ 3: 6 }),
    oneFar: shown({ 1: 5, 5: 1 }),
    oneNear: shown({ 3: 5, 4: 1 }),
    mixed: shown({ 3: 3, 4: 3 }),
  })
  expect(order).toEqual(['mixed', 'all', 'oneFar', 'oneNear'])
})
