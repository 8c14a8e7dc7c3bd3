import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { saveAgreedAnswer } from '#src/storage/agreed-answers.ts'
import { closeAsItStands } from '#tests/support/closed.ts'
import { aWorkshop, CLOSE } from '#tests/support/workshop.ts'
import {
  store,
  open,
  QUESTIONS,
  aRound,
  AGREED,
  press,
  listed,
  isOn,
  linkTo,
} from './opened-session.tsx'

describe('the part in which people hand in', () => {
  async function toHandIn(people: number) {
    const { roundId } = await aWorkshop(store, {
      said: [CLOSE.slice(0, people)],
      revealed: false,
      round: { endTime: '15:30', expected: 7 },
    })
    await open(roundId)
    await press('Start the session')
    for (const name of ['Join', 'Silence', 'Answer alone']) {
      await isOn(name)
      await press(/^Next: /)
    }
    await isOn('Hand in')
    return roundId
  }
  const looks = () =>
    [...document.querySelectorAll('[class*="primary"]')].map((one) => one.textContent)

  it('leads to the reveal first while there is one to make, and skips it for nobody', async () => {
    const roundId = await toHandIn(7)
    expect(linkTo('Gather and show the answers')).toContain(paths.gather(roundId))
    expect(looks()).toEqual(['Gather and show the answers'])
    const { revealRound } = await import('#src/storage/reveals.ts')
    await revealRound(store, roundId, QUESTIONS)
    await waitFor(() => expect(looks()).toEqual(['Next: Talk: question 1']))
    expect(linkTo('Gather and show the answers')).toContain(paths.gather(roundId))
  })

  it('leads on where there are too few to show anything', async () => {
    await toHandIn(4)
    expect(looks()).toEqual(['Next: Talk 1: one question'])
  })
})

describe('a session whose round is closed', () => {
  it('is over, with no clock and nothing to do in it', async () => {
    const { roundId } = await aWorkshop(store, { said: [CLOSE], round: { endTime: '15:30' } })
    await open(roundId)
    await press('Start the session')
    await isOn('Join')
    await closeAsItStands(store, roundId)
    await isOn('The session is over')
    expect(screen.queryByRole('timer')).toBeNull()
    expect(listed()[0]).toBe('Done | Join | 4 minutes')
    expect(listed()[1]).toBe('Left out | Silence | 3 minutes')
    screen.getByText('This round is closed.')
    expect(screen.queryAllByRole('button', { name: /Undo|Go to it|from the beginning/ })).toEqual(
      [],
    )
  })
})

describe('the part at the end', () => {
  async function atClose(agreed: number) {
    const { roundId } = await aWorkshop(store, { said: [CLOSE], round: { endTime: '14:45' } })
    for (const questionId of QUESTIONS.slice(0, agreed)) {
      await saveAgreedAnswer(store, roundId, questionId, AGREED)
    }
    await open(roundId)
    await press('Start the session')
    await isOn('Join')
    while (screen.queryByRole('heading', { level: 2, name: 'Close' }) === null) {
      const before = screen.getByText(/^Part \d+ of/).textContent
      await press(/^Next: /)
      await waitFor(() => expect(screen.getByText(/^Part \d+ of/).textContent).not.toBe(before))
    }
  }

  it('brings no question in again once all are agreed', async () => {
    await atClose(QUESTIONS.length)
    expect(screen.queryByText(/^It brings in/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Plan anew' })).toBeNull()
  })

  it('still brings in the one that nothing is agreed on', async () => {
    await atClose(QUESTIONS.length - 1)
    screen.getByText('It brings in: Talk: question 8.')
  })
})

describe('a café', () => {
  it('seats the room, moves it on, and gives room to those who would rather write', async () => {
    const roundId = await aRound({ endTime: '16:30', expected: 12 })
    await open(roundId)
    await userEvent.click(screen.getByLabelText(/As a café/))
    await press('Start the session')
    await isOn('Join')
    for (const name of ['Silence', 'Answer alone', 'Hand in', 'Break', 'Tables, round 1']) {
      await press(`Next: ${name}`)
      await isOn(name)
    }
    expect(screen.getByText(/sit down in fours/)).toBeDefined()
    expect(screen.getByText(/The tables can take: .*, .* and .*\./)).toBeDefined()
    expect(screen.getByText(/rather write, or only listen/)).toBeDefined()
    await press('Next: Tables, round 2')
    await screen.findByText(/The host stays/)
    for (const name of ['Tables, round 3', 'Tables share', 'One action for each table']) {
      await press(`Next: ${name}`)
      await isOn(name)
    }
    expect(screen.getByText(/which role or team does it, and by which date/)).toBeDefined()
    expect(linkTo('Open the list of questions')).toContain(paths.talk(roundId))
  })
})
