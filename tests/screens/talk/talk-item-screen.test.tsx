import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { TalkItemScreen } from '#src/screens/talk/TalkItemScreen.tsx'
import { listAgreedAnswers } from '#src/storage/agreed-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { takeGroupAnswers } from '#src/storage/reveals.ts'
import { getRound } from '#src/storage/round-list.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { ALMOST, aWorkshop, CLOSE, MIXED, SPLIT } from '#tests/support/workshop.ts'

let store: Store

beforeEach(async () => {
  store = await openTestStore(undefined, { ids: () => crypto.randomUUID() })
})

async function open(roundId: string, number: number) {
  const at = paths.talkItem(roundId, number)
  const rendered = await renderScreen(TalkItemScreen, { pattern: patterns.talkItem, at, store })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const spreadHeard = () => screen.getByRole('list', { name: 'How many chose what' }).textContent
const chosen = () => screen.queryByRole('radio', { checked: true })
const linkTo = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

async function agreedOn(roundId: string, questionId: string) {
  const all = await listAgreedAnswers(store, roundId)
  return all.find((one) => one.questionId === questionId)
}

describe('one question of the talk', () => {
  it('shows how each answered alone beside what the group agrees, and changes nothing of it', async () => {
    const { roundId } = await aWorkshop(store, { said: [SPLIT, CLOSE] })
    await open(roundId, 1)
    const before = spreadHeard()
    expect(before).toContain('3 people chose: Not an issue')
    expect(chosen()).toBeNull()
    await userEvent.click(screen.getAllByRole('radio')[1] as HTMLElement)
    await screen.findByText('Saved on this device')
    expect(spreadHeard()).toBe(before)
    expect((await getRound(store, roundId))?.status).toBe('agreeing')
  })

  it('keeps answer, reason, dissent and what would change it, as a proposal', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await open(roundId, 2)
    screen.getByText(/What you agree here is a proposal/)
    const [first] = screen.getAllByRole('radio')
    first?.focus()
    await userEvent.keyboard('0')
    await userEvent.type(screen.getByRole('textbox', { name: /Why did you agree/ }), 'No figures')
    await userEvent.type(screen.getByRole('textbox', { name: /another way/ }), 'One ward')
    await userEvent.type(screen.getByRole('textbox', { name: /change our answer/ }), 'A survey')
    await waitFor(async () =>
      expect(await agreedOn(roundId, 'clear-picture')).toMatchObject({
        agreed: {
          choice: 'dontKnow',
          reason: 'No figures',
          dissent: 'One ward',
          wouldChange: 'A survey',
        },
        standing: { state: 'proposed' },
        notDiscussed: false,
      }),
    )
  })

  it('takes number keys only while the statements have focus', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await open(roundId, 1)
    await userEvent.type(screen.getByRole('textbox', { name: /Why did you agree/ }), '4')
    expect(chosen()).toBeNull()
    screen.getAllByRole('radio')[0]?.focus()
    await userEvent.keyboard('4')
    expect(chosen()).toHaveProperty('value', '4')
  })

  it('can be left open again', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await open(roundId, 1)
    await userEvent.click(screen.getAllByRole('radio')[2] as HTMLElement)
    await userEvent.click(screen.getByRole('button', { name: 'Leave it open again' }))
    await waitFor(async () =>
      expect((await agreedOn(roundId, 'why-it-matters'))?.agreed.choice).toBeNull(),
    )
    expect(chosen()).toBeNull()
  })

  it('says that an answer was taken without talk, until the group has talked', async () => {
    const { roundId } = await aWorkshop(store, { said: [MIXED] })
    await takeGroupAnswers(store, roundId, QUESTION_IDS)
    await open(roundId, 1)
    screen.getByText(/It was taken without a talk/)
    await userEvent.click(screen.getByRole('button', { name: 'We talked, and it stands' }))
    await waitFor(async () =>
      expect(await agreedOn(roundId, 'why-it-matters')).toMatchObject({
        agreed: { choice: 3 },
        notDiscussed: false,
      }),
    )
    expect(screen.queryByText(/It was taken without a talk/)).toBeNull()
  })

  it('goes on to the next that differs most, or back to the list', async () => {
    const { roundId } = await aWorkshop(store, { said: [CLOSE, MIXED, SPLIT, CLOSE] })
    await open(roundId, 3)
    expect(linkTo('Skip to question 2')).toContain(paths.talkItem(roundId, 2))
    expect(linkTo('All the questions')).toContain(paths.talk(roundId))
    await userEvent.click(screen.getAllByRole('radio')[2] as HTMLElement)
    await screen.findByRole('link', { name: 'Next: question 2' })
  })
})

describe('a question on which almost everyone chose the same', () => {
  const asked = async (said: typeof ALMOST) => {
    const { roundId } = await aWorkshop(store, { said: [said, MIXED] })
    const { container, unmount } = await open(roundId, 1)
    const html = container.innerHTML
    unmount()
    return html
  }
  /** Ids that React gives, the round’s own, and the counters of the test. */
  const plain = (html: string) => html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|_r_\w+_|«\w+»/g, 'id')

  it('looks the same whatever it was', async () => {
    const fours = plain(await asked(ALMOST))
    const unknown = plain(await asked(ALMOST.map((one) => (one === 4 ? 'dontKnow' : 5))))
    expect(fours).toContain('Almost everyone chose the same')
    expect(fours).not.toContain('people chose')
    expect(unknown).toBe(fours)
  })

  it('looks otherwise where the counts may be seen', async () => {
    expect(plain(await asked(SPLIT))).not.toBe(plain(await asked(ALMOST)))
  })
})
