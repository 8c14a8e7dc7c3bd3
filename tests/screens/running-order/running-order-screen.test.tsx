import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { getRound } from '#src/storage/round-list.ts'
import { getRunningOrder } from '#src/storage/running-orders.ts'
import type { aStoredRound } from '#tests/storage/test-store.ts'
import { aWorkshop, CLOSE, SPLIT } from '#tests/support/workshop.ts'
import {
  store,
  later,
  open,
  QUESTIONS,
  aRound,
  press,
  listed,
  isOn,
  timer,
  said,
  linkTo,
  stored,
} from './opened-session.tsx'

describe('the plan of a session', () => {
  it('ends in an hour and a half where nobody said when, and lists its parts by the clock', async () => {
    await open(await aRound())
    expect(screen.getByLabelText<HTMLInputElement>('When must it end?').value).toBe('15:30')
    expect(listed().slice(0, 5)).toEqual([
      '14:00 | Join | 4 minutes',
      '14:04 | Silence | 3 minutes',
      '14:07 | Answer alone | 10 minutes',
      '14:17 | Hand in | 3 minutes',
      '14:20 | Talk 1: one question | 8 minutes',
    ])
    expect(listed().at(-1)).toBe('15:24 | Close | 5 minutes')
    expect(screen.getByText('It ends 1 minute early.')).toBeDefined()
  })

  it('keeps each change at once, and the end and the number in the round', async () => {
    const roundId = await aRound({ endTime: '15:15', expected: 20 })
    await open(roundId)
    const silence = screen.getByLabelText('Minutes of silence before you answer')
    await userEvent.clear(silence)
    await userEvent.type(silence, '0')
    await userEvent.click(screen.getByLabelText(/A break of ten minutes/))
    await userEvent.click(screen.getByLabelText(/As a café/))
    await userEvent.click(screen.getByLabelText('A sound when the time of a part is up'))
    await screen.findByText('Saved on this device')
    await waitFor(async () => {
      const { plan } = await stored(roundId)
      expect(plan).toMatchObject({ format: 'cafe', silentSeconds: 0, sound: false })
      expect(plan.parts.map(({ kind }) => kind)).toContain('break')
    })
    expect(listed().some((row) => row.includes('Silence'))).toBe(false)
    expect(listed()).toContain('14:30 | Tables, round 1 | 10 minutes')
    expect(await getRound(store, roundId)).toMatchObject({ endTime: '15:15', expected: 20 })
  })

  it('says how much too short the time is, and what would help', async () => {
    await open(await aRound({ endTime: '14:20' }))
    const warning = await screen.findByText('This is 10 minutes too short.')
    expect(warning.closest('[role="status"]')?.textContent).toContain('have less silence, or none')
    expect(warning.closest('[role="status"]')?.textContent).not.toContain('leave out the break')
  })

  it('does not start with what it cannot read, and says what is wrong', async () => {
    await open(await aRound())
    const silence = screen.getByLabelText('Minutes of silence before you answer')
    await userEvent.clear(silence)
    await userEvent.type(silence, '11')
    expect(screen.getByText('Write a whole number from 0 to 10.')).toBeDefined()
    const start = screen.getByRole('button', { name: 'Start the session' })
    expect(start).toHaveProperty('disabled', true)
  })

  it('is for rounds in which each answers first', async () => {
    const roundId = await aRound({ mode: 'together' })
    await open(roundId)
    expect(screen.getByText(/in which each of you answers first/)).toBeDefined()
    expect(linkTo('Go to the round')).toContain(paths.question(roundId, 1))
  })
})

describe('a session that runs', () => {
  async function start(round: Parameters<typeof aStoredRound>[1] = {}) {
    const roundId = await aRound({ endTime: '15:30', ...round })
    const rendered = await open(roundId)
    await press('Start the session')
    await isOn('Join')
    return { roundId, ...rendered }
  }

  it('counts down from when the part began, says what to say and where to go', async () => {
    const { roundId } = await start()
    expect(timer()).toBe('4:00')
    later(1, 5)
    expect(timer()).toBe('2:55')
    expect(screen.getByText('left, until 14:04')).toBeDefined()
    expect(screen.getByText(/Welcome\. Please open the round/)).toBeDefined()
    expect(linkTo('Show how to join')).toContain(paths.invite(roundId))
  })

  it('loses nothing by a reload, nor by a night in which the tablet slept', async () => {
    const { roundId, unmount } = await start()
    later(2)
    await press('Next: Silence')
    await isOn('Silence')
    later(1)
    unmount()
    await open(roundId)
    await isOn('Silence')
    expect(timer()).toBe('2:00')
    later(600)
    await isOn('Silence')
    expect(screen.getByText('Time is up')).toBeDefined()
    expect(screen.getByText('over by 598 minutes')).toBeDefined()
    expect(await getRunningOrder(store, roundId)).toMatchObject({ run: { partId: 'silence' } })
  })

  it('says at the start, in the last minute and at the end how it stands, not each second', async () => {
    await start()
    expect(said()).toContain('Join has begun.')
    later(2)
    expect(said()).toContain('Join has begun.')
    later(1)
    expect(said()).toContain('One minute left.')
    later(1)
    expect(said()).toContain('The time for this part is up.')
    expect(screen.getByText('Go on when the room is ready. Nothing moves by itself.')).toBeDefined()
  })

  it('pauses, goes on with the same time, and gives five minutes more', async () => {
    await start()
    later(1)
    await press('Pause')
    await screen.findByText(/The clock stands still/)
    later(30)
    expect(timer()).toBe('3:00')
    await press('Go on with the clock')
    await screen.findByText('left, until 14:34')
    expect(timer()).toBe('3:00')
    await press('5 minutes more')
    await waitFor(() => expect(timer()).toBe('8:00'))
  })

  it('skips a part and comes back to it', async () => {
    const { roundId } = await start()
    await press('Skip for now')
    await isOn('Silence')
    await press(/^Go to it now/)
    await isOn('Join')
    expect((await stored(roundId)).run.skipped).toEqual([])
    expect(screen.getByRole('button', { name: 'Next: Silence' })).toBeDefined()
  })

  it('takes a slip of the finger back, as if it had not been', async () => {
    await start()
    later(3)
    await press('Next: Silence')
    await isOn('Silence')
    later(0, 10)
    await press('Undo: “next part”')
    await isOn('Join')
    expect(timer()).toBe('0:50')
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
  })

  it('offers a new plan when it is late, says what it changes, and changes it only then', async () => {
    const { roundId } = await start()
    expect(screen.getByText('As it stands, you end at 15:29.')).toBeDefined()
    later(24)
    expect(screen.getByText('As it stands, you end at 15:49: 19 minutes late.')).toBeDefined()
    expect(
      screen.getByText(/^It leaves out for now: Talk 6: one question, Talk 7.* and Talk 8.*\./),
    ).toBeDefined()
    const before = await stored(roundId)
    expect(before.run.leftOut).toEqual([])
    await press('Plan anew')
    await waitFor(() => expect(screen.queryByText(/minutes? late/)).toBeNull())
    expect((await stored(roundId)).run.leftOut).toEqual([
      'talk-' + QUESTIONS[5],
      'talk-' + QUESTIONS[6],
      'talk-' + QUESTIONS[7],
    ])
    await press('Undo: “plan anew”')
    await screen.findByText('As it stands, you end at 15:49: 19 minutes late.')
    expect((await stored(roundId)).plan).toEqual(before.plan)
  })

  it('says when no plan can help', async () => {
    await start({ endTime: '14:30' })
    await press('Skip for now')
    for (const name of ['Silence', 'Answer alone', 'Hand in', 'Talk: question 1']) {
      await isOn(name)
      later(name.startsWith('Talk') ? 60 : 0)
      await press(/^Next: /)
    }
    await isOn('Close')
    await screen.findByText(/no plan can help/)
  })

  it('tells at its end what was done and skipped, and leads to the rest', async () => {
    const { roundId } = await start({ endTime: '14:30' })
    await press('Skip for now')
    for (const name of ['Silence', 'Answer alone', 'Hand in', 'Talk: question 1']) {
      await isOn(name)
      await press(/^Next: /)
    }
    await isOn('Close')
    await press('End the session')
    await isOn('The session is over')
    expect(
      screen.getByText('1 part was skipped or left out. You can still go to it.'),
    ).toBeDefined()
    expect(listed()[0]).toBe('Skipped | Join | Go to it now Join')
    expect(listed()[1]).toBe('Done | Silence | 3 minutes')
    expect(screen.getByText(/take the group’s answer for the rest/)).toBeDefined()
    expect(linkTo('Open the list of questions')).toContain(paths.talk(roundId))
    await press('Start from the beginning')
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Start from the beginning',
      }),
    )
    await screen.findByRole('button', { name: 'Start the session' })
  })

  it('has a later end when somebody gives one, in the round as well', async () => {
    const { roundId } = await start()
    later(24)
    await userEvent.click(screen.getByText('Change the end or the sound'))
    const end = screen.getByLabelText<HTMLInputElement>('When must it end?')
    await userEvent.clear(end)
    await userEvent.type(end, '16:00')
    await screen.findByText('As it stands, you end at 15:49.')
    expect((await getRound(store, roundId))?.endTime).toBe('16:00')
  })
})

describe('a session after the reveal', () => {
  it('offers to talk first about what the room differs on most', async () => {
    const { roundId } = await aWorkshop(store, {
      said: [CLOSE, CLOSE, CLOSE, CLOSE, CLOSE, CLOSE, CLOSE, SPLIT],
      revealed: false,
      round: { endTime: '14:45', expected: 7 },
    })
    await open(roundId)
    await press('Start the session')
    await isOn('Join')
    const { revealRound } = await import('#src/storage/reveals.ts')
    await revealRound(store, roundId, QUESTIONS)
    await screen.findByText(/The room has seen the answers/)
    await press('Plan anew')
    await waitFor(() => expect(listed().join()).toContain('Talk: question 8'))
    expect(screen.queryByText(/The room has seen the answers/)).toBeNull()
  })
})
