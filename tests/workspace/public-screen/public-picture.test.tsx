import { cleanup, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forAnotherClock } from '#src/domain/workshop/another-clock.ts'
import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { clockTimeOf } from '#src/domain/workshop/session-end.ts'
import { PublicPicture } from '#src/workspace/public-screen/PublicPicture.tsx'
import { textsOf } from '#tests/support/locales.ts'
import { SPREAD_VIEW, TOPIC, VIEWS } from '#tests/support/public-views.ts'
import { aBrowser } from '#tests/support/public-windows.tsx'

let browser: ReturnType<typeof aBrowser>
beforeEach(() => {
  browser = aBrowser()
})
afterEach(() => {
  cleanup()
  browser.close()
  vi.useRealTimers()
})

const draw = (view: PublicView) => browser.openWindow(<PublicPicture view={view} />)
const STAGE_NAMES = ['Resisting', 'Intending', 'Starting', 'Developing', 'Achieving']

/** As it is seen: what is only heard is left out. */
function seen(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
  return copy.textContent
}

describe('every picture for the room', () => {
  it.each(VIEWS)(
    'of the kind $kind has no stage name, no “of” so many people and no control',
    async (view) => {
      const { root } = await draw(view)
      await waitFor(() => expect(root.textContent).not.toBe(''))
      for (const name of STAGE_NAMES) expect(root.textContent).not.toContain(name)
      expect(root.textContent).not.toMatch(/\d+ of \d+ (have|has|people)|stage|%/i)
      expect(root.querySelector('a, button, input')).toBeNull()
      expect(root.querySelectorAll('h2').length).toBeLessThanOrEqual(1)
    },
  )
})

describe('how many have handed in', () => {
  it('is all that is said once the answers were shown', async () => {
    const before = await draw({ kind: 'gathering', handedIn: 8 })
    await before.findByText('All answers are sealed. We open them together.')
    const after = await draw({ kind: 'gathering', handedIn: 8, isRevealed: true })
    await after.findByText('have handed in')
    expect(seen(after.root)).toBe('8have handed in')
  })
})

describe('the spread on the wall', () => {
  it('has short statements, a column for not knowing, and how many chose what', async () => {
    const { findAllByRole } = await draw(SPREAD_VIEW)
    const items = await findAllByRole('listitem')
    expect(items).toHaveLength(6)
    const short = textsOf('en', 'set-1').get('listening.short.4') ?? 'missing'
    expect(items[3]?.textContent).toContain(short)
    expect(items[3]?.textContent).toContain('6 people chose:')
    expect(items[5]?.textContent).toContain('Do not know')
    expect(items.map((item) => item.querySelectorAll('[aria-hidden] > span').length)).toEqual([
      3, 4, 0, 6, 1, 1,
    ])
  })

  it('is put in a sentence to read aloud', async () => {
    const { root, findByText } = await draw(SPREAD_VIEW)
    await findByText(/^Question 3/)
    expect(seen(root)).toMatch(/Our answers run from “.+” to “.+”\. 1 of us does not know\./)
  })

  it('says what half of the room or more chose, before the ends', async () => {
    const counts = { 1: 1, 2: 0, 3: 6, 4: 2, 5: 1, dontKnow: 1 }
    const { root, findByText } = await draw({ ...SPREAD_VIEW, shown: { kind: 'counts', counts } })
    await findByText(/^Question 3/)
    expect(seen(root)).toMatch(/6 of us chose “[^”]+”\. Our answers run from/)
  })

  it.each([
    [{ 1: 0, 2: 0, 3: 12, 4: 0, 5: 0, dontKnow: 0 }, 'All of us who know chose “'],
    [{ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, dontKnow: 12 }, 'None of us knows.'],
  ])('says so where nobody differs: %#', async (counts, said) => {
    const { root, findByText } = await draw({ ...SPREAD_VIEW, shown: { kind: 'counts', counts } })
    await findByText(/^Question 3/)
    expect(seen(root)).toContain(said)
  })

  it('draws bars where a hall is too full for discs', async () => {
    const counts = { 1: 100, 2: 50, 3: 0, 4: 0, 5: 0, dontKnow: 0 }
    const { findAllByRole } = await draw({ ...SPREAD_VIEW, shown: { kind: 'counts', counts } })
    const [first, second] = await findAllByRole('listitem')
    const bar = (item?: HTMLElement) => item?.querySelector<HTMLElement>('[style]')?.style.blockSize
    expect([bar(first), bar(second)]).toEqual(['100%', '50%'])
  })

  it('looks the same whatever almost everyone chose: the statements, without a number', async () => {
    const { root, findAllByRole } = await draw({
      ...SPREAD_VIEW,
      shown: { kind: 'almostEveryone', replies: 7 },
    })
    expect(await findAllByRole('listitem')).toHaveLength(5)
    expect(seen(root)).toContain('Almost everyone chose the same.')
    expect(seen(root)).toContain('7 of us answered')
  })

  it('counts those who came after it apart', async () => {
    const { findByText } = await draw({ ...SPREAD_VIEW, handedInAfter: 2 })
    await findByText('Question 3 of 8 · 15 of us answered · 2 more have handed in since')
  })

  it('says so where this app does not have the question', async () => {
    const topic = { ...TOPIC, questionsVersion: { setId: 'other', major: 9, minor: 0 } }
    const { root } = await draw({ ...SPREAD_VIEW, topic })
    await waitFor(() => expect(seen(root)).toContain('does not have this question'))
  })
})

describe('the clock on the wall', () => {
  const silence = { kind: 'timer', part: 'silence', topic: null } as const

  it('counts down to the end, and then says that time is up', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00.000Z'), shouldAdvanceTime: true })
    const endsAt = '2026-11-22T10:03:00.000Z'
    const { findByRole, findByText, root } = await draw({ ...silence, endsAt, secondsLeft: null })
    const clock = await findByRole('timer', { name: 'Time left' })
    expect(clock.textContent).toMatch(/^(3:00|2:5\d)$/)
    await vi.advanceTimersByTimeAsync(181_000)
    await findByText('Time is up', { selector: 'span' })
    expect(root.querySelector('[role=status]')?.textContent).toBe('Time is up')
  })

  it('stands still while it is paused, and has no spread beside it', async () => {
    const { findByRole, root, queryByRole } = await draw({
      ...silence,
      endsAt: null,
      secondsLeft: 65,
    })
    expect((await findByRole('timer')).textContent).toBe('1:05')
    expect(seen(root)).toContain('Paused')
    expect(queryByRole('list')).toBeNull()
  })

  it('is the facilitator’s time of day on a device whose clock may be another', async () => {
    const endsAt = '2026-11-22T10:03:00.000Z'
    const carried = forAnotherClock({ ...silence, endsAt, secondsLeft: null })
    expect(JSON.stringify(carried)).not.toContain(endsAt)
    const { findByText, queryByRole, root } = await draw(carried)
    const wall = clockTimeOf(endsAt)
    await findByText(`Until ${wall}`, { selector: 'span' })
    expect(queryByRole('timer')).toBeNull()
    expect(root.querySelector('[role=status]')?.textContent).toContain(`Until ${wall}`)
  })

  it('is no clock where no time is kept', async () => {
    const { findByRole, queryByRole } = await draw({ ...silence, endsAt: null, secondsLeft: null })
    await findByRole('heading', { name: 'Quiet time' })
    expect(queryByRole('timer')).toBeNull()
  })
})

describe('what was agreed, on the wall', () => {
  it('is the short statement and nothing more', async () => {
    const { root, findByText } = await draw({ kind: 'agreed', topic: TOPIC, choice: 4 })
    const box = (await findByText('We agree', { selector: ':not([role=status] p)' })).parentElement
    if (box === null) throw new Error('No box')
    within(box).getByText(textsOf('en', 'set-1').get('listening.short.4') ?? 'missing')
    expect(seen(root)).toContain('This is what we propose.')
  })
})
