import { describe, expect, it } from 'vitest'
import { withoutDraftsOfMany } from '#src/domain/merge/shared.ts'
import { aDraft, aRound } from '#tests/support/records.ts'
import { aResponse, aWorkspace } from './workspaces.ts'

describe('what a device brings to a merge', () => {
  const draftAnswer = [aDraft('staff', 3)]
  const response = [aResponse('r', 'note')]

  it('has the drafts of a round done alone, which go on on another device', () => {
    const workspace = aWorkspace({ round: [aRound({ mode: 'alone' })], draftAnswer, response })
    expect(withoutDraftsOfMany(workspace)).toEqual(workspace)
  })

  it.each(['eachFirst', 'together'] as const)('has no drafts of a round done %s', (mode) => {
    const workspace = aWorkspace({ round: [aRound({ mode })], draftAnswer, response })
    expect(withoutDraftsOfMany(workspace)).toEqual({ ...workspace, draftAnswer: [] })
  })

  it('has no drafts of a round that it does not know', () => {
    expect(withoutDraftsOfMany(aWorkspace({ draftAnswer })).draftAnswer).toEqual([])
  })

  it('has none under an id that names no round', () => {
    const odd = [{ ...aDraft('staff', 3), id: '%zz/staff' }]
    const workspace = aWorkspace({ round: [aRound()], draftAnswer: odd })
    expect(withoutDraftsOfMany(workspace).draftAnswer).toEqual([])
  })
})
