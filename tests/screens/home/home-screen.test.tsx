import { cleanup, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { listDraftAnswers, saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { revealRound, takeGroupAnswers } from '#src/storage/reveals.ts'
import { handIn } from '#src/storage/round-life.ts'
import { keepHandIn } from '#src/storage/sealed-copies.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { WorkspaceContext } from '#src/workspace/workspace.ts'
import { aRoundOfATeam, aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { answered, joined } from '#tests/support/member.tsx'
import { oddSet, oddSets } from '#tests/support/odd-set.ts'
import { QUESTION_IDS, ROUND_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop, MIXED } from '#tests/support/workshop.ts'

const questionsVersion = { setId: currentSet.id, ...currentSet.version }
let store: Store

beforeEach(async () => {
  store = await openTestStore()
})

async function openHome(sets?: typeof oddSets) {
  const at = { pattern: patterns.home, at: paths.home(), store }
  await renderScreen(HomeScreen, sets === undefined ? at : { ...at, sets })
  await screen.findByRole('heading', { name: 'Your rounds' })
}

const linkNamed = (name: string) => screen.getByRole('link', { name })

const answer = (roundId: string, questionId: string) =>
  saveDraftAnswer(store, roundId, questionId, { choice: 3, howSure: null, note: '' })

describe('the rounds on this device', () => {
  it('offers a new one where there is none', async () => {
    await openHome()
    expect(screen.getByText('There are no rounds here yet.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Start a new round' })).toBeDefined()
  })

  it('offers nobody to join from the example', async () => {
    const InExample = () => (
      <WorkspaceContext value="example">
        <HomeScreen />
      </WorkspaceContext>
    )
    await openHome()
    expect(linkNamed('Join a workshop')).toBeDefined()
    cleanup()
    await renderScreen(InExample, { pattern: patterns.home, at: paths.home(), store })
    await screen.findByRole('heading', { name: 'Your rounds' })
    expect(screen.queryByRole('link', { name: 'Join a workshop' })).toBeNull()
  })

  it('leads to the first question without an answer', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion })
    await answer(roundId, 'why-it-matters')
    await openHome()
    expect(document.body.textContent).toContain('Being answered · 1 of 8 questions has an answer.')
    const next = screen.getByRole('link', { name: 'Go on with question 2 Autumn 2026' })
    expect(next.getAttribute('href')).toContain(paths.question(roundId, 2))
  })

  it('leads to the check when all is answered, and to the result when it is handed in', async () => {
    const ids = currentSet.questions.map(({ id }) => id)
    const { roundId } = await aStoredRound(store, { questionsVersion, name: 'First' })
    for (const id of ids) await answer(roundId, id)
    await openHome()
    expect(screen.getByRole('link', { name: 'Check and hand in First' })).toBeDefined()
    expect(screen.getByText(/All 8 questions have an answer/)).toBeDefined()
    await handIn(store, roundId, ids)
    await screen.findByRole('link', { name: 'See the result First' })
    expect(document.body.textContent).toContain('Handed in · You can still add evidence.')
  })

  it('names the body, the team, the day and how the round is done', async () => {
    await aRoundOfATeam(store, { questionsVersion, mode: 'together' })
    await openHome()
    expect(screen.getByRole('heading', { name: 'Northwick Council' })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Autumn 2026' })).toBeDefined()
    expect(document.body.textContent).toContain('22 November 2026 · Housing · Agreed in one talk')
    expect(screen.getByRole('link', { name: 'Answer the questions Autumn 2026' })).toBeDefined()
  })

  it('leads a workshop from gathering to the talk, and to the result at the end', async () => {
    const round = { questionsVersion, expected: 9 }
    const { roundId } = await aWorkshop(store, { said: [MIXED], round, revealed: false })
    await openHome()
    expect(document.body.textContent).toContain('Answers coming in · 7 of 9 have handed in.')
    const way = (name: string) => screen.findByRole('link', { name: `${name} Autumn 2026` })
    expect((await way('Go to gathering')).getAttribute('href')).toContain(paths.gather(roundId))
    await revealRound(store, roundId, QUESTION_IDS)
    await takeGroupAnswers(store, roundId, QUESTION_IDS)
    expect((await way('Talk and agree')).getAttribute('href')).toContain(paths.talk(roundId))
    expect(document.body.textContent).toContain(
      'Being talked about · 8 of 8 questions have an answer.',
    )
    await closeAsItStands(store, roundId)
    expect((await way('See the result')).getAttribute('href')).toContain(paths.result(roundId))
  })

  it('counts the questions of any set', async () => {
    const version = { setId: oddSet.id, ...oddSet.version }
    const { roundId } = await aStoredRound(store, { questionsVersion: version })
    await answer(roundId, oddSet.questions[0]?.id ?? '')
    await openHome(oddSets)
    expect(screen.getByText(/1 of 3 questions has an answer/)).toBeDefined()
    const next = screen.getByRole('link', { name: 'Go on with question 2 Autumn 2026' })
    expect(next.getAttribute('href')).toContain(paths.question(roundId, 2))
  })

  it('keeps a round in the list whose questions this app does not have', async () => {
    const version = { setId: oddSet.id, ...oddSet.version }
    const { roundId } = await aStoredRound(store, { questionsVersion: version })
    await openHome()
    expect(screen.getByText(/Its questions are not in this version of the app/)).toBeDefined()
    const why = screen.getByRole('link', { name: 'Read why Autumn 2026' })
    expect(why.getAttribute('href')).toContain(paths.result(roundId))
  })

  it('says where all of them are when all were deleted', async () => {
    const { roundId } = await aStoredRound(store, { questionsVersion })
    await removeRound(store, roundId)
    await openHome()
    const way = screen.getByRole('link', { name: 'Bring back what you deleted' })
    expect(way.getAttribute('href')).toContain(paths.settings())
  })
})

describe('rounds that this device was invited to', () => {
  const NAME = 'Autumn 2026'

  it('stand there with what comes next, from joining to the sealed copy', async () => {
    await joined(store)
    await openHome(oddSets)
    expect(screen.getByRole('heading', { level: 2, name: 'Rounds you joined' })).toBeDefined()
    expect(screen.getByText('You have not begun yet.')).toBeDefined()
    expect(screen.queryByText('There are no rounds here yet.')).toBeNull()
    const begin = linkNamed(`Answer the questions ${NAME}`)
    expect(begin.getAttribute('href')).toContain(paths.question(ROUND_ID, 1))

    await answered(store, [3, 2])
    await screen.findByText('2 of 3 questions have an answer.')
    const goOn = linkNamed(`Go on answering ${NAME}`)
    expect(goOn.getAttribute('href')).toContain(paths.question(ROUND_ID, 3))

    await answered(store, [3, 2, 1])
    await screen.findByText('3 of 3 questions have an answer.')
    const check = linkNamed(`Check and hand in ${NAME}`)
    expect(check.getAttribute('href')).toContain(paths.check(ROUND_ID))

    const copy = { id: 'r1', sealed: 'YWdl', receiptCode: 'K7M-3PX', keepUntil: '2099-01-01' }
    await keepHandIn(store, ROUND_ID, copy, await listDraftAnswers(store, ROUND_ID))
    const thanks = await screen.findByText('Thank you, you are done here.')
    const counts = screen.getByText(/They count once the tablet .* has read the code/)
    expect(thanks.compareDocumentPosition(counts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    // Nothing more is asked of who is done.
    const [start, join] = [linkNamed('Start a new round'), linkNamed('Join a workshop')]
    expect(start.className).toBe(join.className)
    const show = linkNamed(`Show the code again ${NAME}`)
    expect(show.getAttribute('href')).toContain(paths.handedIn(ROUND_ID))
  })

  it('say it where this app does not have the questions', async () => {
    await joined(store)
    await openHome()
    expect(screen.getByText(/Its questions are not in this version/)).toBeDefined()
  })

  it('can be joined from here', async () => {
    await openHome()
    expect(linkNamed('Join a workshop').getAttribute('href')).toContain(paths.join())
  })
})
