import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { STAGES } from '#src/domain/answer/answer.ts'
import { startI18n, words } from '#src/i18n/words.ts'
import { paths, patterns } from '#src/paths.ts'
import { PackScreen } from '#src/screens/pack/PackScreen.tsx'
import { savePlan } from '#src/storage/running-orders.ts'
import type { Store } from '#src/storage/handle.ts'
import type { SetUp } from '#src/storage/rounds.ts'
import { catchDownloads } from '#tests/support/downloads.ts'
import { giveWorkers } from '#tests/support/fake-worker.ts'
import { textsOf } from '#tests/support/locales.ts'
import { addOddWords, oddSet, oddSets, type TestSets } from '#tests/support/odd-set.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { QUESTION_IDS } from '#tests/support/records.ts'
import { unzip } from '#tests/support/unzip.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'

let store: Store

beforeEach(async () => {
  giveWorkers()
  store = await openTestStore()
})
afterEach(() => vi.restoreAllMocks())

async function openPack(round: Partial<SetUp['round']> = {}, sets?: TestSets) {
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst', ...round })
  const opened = await renderScreen(PackScreen, {
    pattern: patterns.pack,
    at: paths.pack(roundId),
    store,
    ...(sets === undefined ? {} : { sets }),
  })
  await screen.findByRole('heading', { level: 1, name: 'Papers for the session' })
  return { roundId, ...opened }
}

const sheet = () => screen.getByRole('region', { name: 'What you get' })
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const statementsOf = (id: string) =>
  STAGES.map((stage) => textsOf('en', 'set-1').get(`${id}.statements.${stage}`) ?? '')

describe('the question pack', () => {
  it('has all questions in the words of the body, and six boxes for each', async () => {
    await openPack()
    const questions = within(sheet()).getAllByRole('heading', { level: 3, name: /^\d\. / })
    expect(questions).toHaveLength(8)
    expect(within(sheet()).getAllByText('I do not know')).toHaveLength(8)
    for (const id of QUESTION_IDS) {
      for (const statement of statementsOf(id)) {
        if (!statement.includes('{{')) expect(sheet().textContent).toContain(statement)
      }
    }
    expect(sheet().textContent).not.toContain('{{')
    expect(sheet().textContent).toContain('Northwick Council · Autumn 2026 · 22 November 2026')
  })

  it('takes whatever questions there are', async () => {
    if (!words.isInitialized) await startI18n('en')
    addOddWords()
    const questionsVersion = { setId: oddSet.id, ...oddSet.version }
    await openPack({ questionsVersion }, oddSets)
    for (const { id } of oddSet.questions) {
      for (const stage of STAGES) expect(sheet().textContent).toContain(`${id} at ${stage}`)
    }
    expect(sheet().textContent).not.toContain('Fact of')
    await userEvent.click(screen.getByRole('checkbox', { name: /why we ask/ }))
    expect(sheet().textContent).toContain('Fact of zebra-7 (2004 briefing, ¶1)')
  })

  it('names no stage and no role, unless the round does', async () => {
    await openPack()
    const names = STAGES.map((stage) => textsOf('en', 'stages').get(`${stage}.name`) ?? '')
    for (const name of names) expect(sheet().textContent).not.toContain(name)
    expect(sheet().textContent).not.toContain('stage 4')
    expect(sheet().textContent).not.toContain('Which of these are you?')
  })

  it('names the stages where the round shows them', async () => {
    await openPack({ stageNamesShown: true })
    expect(within(sheet()).getAllByText('developing (stage 4 of 5)')).toHaveLength(8)
  })

  it('asks for a role where the round does', async () => {
    const roles = [
      { id: 'member', name: 'Members', expected: 12 },
      { id: 'officer', name: 'Officers', expected: 10 },
    ]
    await openPack({ roles })
    expect(within(sheet()).getByText('Officers')).toBeDefined()
  })

  it('leads to the question in a round that has no session', async () => {
    const { roundId } = await aStoredRound(store, { mode: 'together' })
    const { history } = await renderScreen(PackScreen, {
      pattern: patterns.pack,
      at: paths.pack(roundId),
      store,
    })
    await waitFor(() => expect(history.at(-1)).toBe(paths.question(roundId, 1)))
  })
})

describe('the other papers', () => {
  it('tell those who come what to do and what cannot be hidden', async () => {
    await openPack({ endTime: '16:30' })
    await choose(/Note for those who come/)
    expect(sheet().textContent).toContain('It takes about 90 minutes. It ends at 16:30.')
    expect(within(sheet()).getByRole('heading', { name: 'What cannot be hidden' })).toBeDefined()
    expect(sheet().textContent).toContain('erased when the round is closed')
  })

  it('say for how long single answers are kept', async () => {
    await openPack({ retention: { days: 7, pausedAt: null } })
    await choose(/Note for those who come/)
    expect(sheet().textContent).toContain('erased 7 days after the round is closed')
  })

  it('lay the parts into the time before the end', async () => {
    await openPack({ endTime: '16:30', expected: 15 })
    await choose(/Running order/)
    expect(rows()[0]).toMatch(/^15:00/)
    expect(rows().at(-1)).toMatch(/ 5 Close/)
    expect(sheet().textContent).toContain('90 minutes in all, for 15 people.')
    await choose('60 minutes')
    expect(rows()[0]).toMatch(/^15:30/)
  })

  it('count from the start where no end is set, and say what was guessed', async () => {
    await openPack()
    await choose(/Running order/)
    expect(rows()[0]).toMatch(/^0/)
    expect(sheet().textContent).toContain('No end time is set')
    expect(sheet().textContent).toContain('No number of people is set')
  })

  it('show the running order that was planned in the app', async () => {
    const { roundId } = await openPack({ expected: 9 })
    await choose(/Running order/)
    const plan = {
      format: 'cafe',
      endTime: '12:00',
      silentSeconds: 180,
      sound: true,
      parts: [
        { id: 'joining', kind: 'joining', questionId: null, seconds: 600 },
        { id: 'tables-1', kind: 'tables', questionId: null, seconds: 1200 },
        { id: 'tables-2', kind: 'tables', questionId: null, seconds: 1200 },
      ],
    } as const
    await savePlan(store, roundId, { plan, ofRound: { endTime: '12:00' } })
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows()[0]).toMatch(/^11:10/)
    expect(rows()[1]).toMatch(/^11:20\s*40\s*Tables\. 2 rounds/)
    expect(screen.queryByRole('radio', { name: '60 minutes' })).toBeNull()
  })

  it('name the buttons as they are named', async () => {
    await openPack()
    await choose(/Sheet for you who lead it/)
    const bold = [...sheet().querySelectorAll('li strong, td strong')].map((one) => one.textContent)
    const gather = textsOf('en', 'gather')
    for (const key of ['pass.open', 'paper', 'reveal.open', 'takeBack.confirm']) {
      expect(bold).toContain(gather.get(key))
    }
    expect(sheet().textContent).not.toContain('<b>')
  })

  const rows = () =>
    within(sheet())
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent)
          .join(' '),
      )
})

describe('taking a paper along', () => {
  it('prints it in the size that was chosen', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { container } = await openPack()
    await press('Print this paper')
    expect(print).toHaveBeenCalledOnce()
    expect(container.querySelector('[data-sheet="normal"]')).not.toBeNull()
    await choose('Large print')
    expect(container.querySelector('[data-sheet="large"]')).not.toBeNull()
  })

  it('prints nothing but the sheet', async () => {
    const { container } = await openPack()
    const page = container.querySelector('h1')?.closest('[data-with-foot]')
    const printed = [...(page?.children ?? [])].filter((one) => !isLeftOut(one))
    expect(printed).toEqual([sheet()])
    expect([...sheet().children].filter((one) => !isLeftOut(one))).toHaveLength(1)
  })

  it('makes a Word file named for the paper and the round', async () => {
    const downloads = catchDownloads()
    await openPack()
    await choose('Word file')
    await choose('Large print')
    await press('Make the Word file')
    await screen.findByText(/The file “question-pack-autumn-2026-large-print.docx” is made/)
    expect(downloads.map(({ name }) => name)).toEqual([
      'question-pack-autumn-2026-large-print.docx',
    ])
    const files = unzip((await downloads[0]?.bytes()) ?? new ArrayBuffer(0))
    const body = files.get('word/document.xml') ?? ''
    for (const id of QUESTION_IDS) {
      const plain = statementsOf(id).filter((statement) => !statement.includes('{{'))
      for (const statement of plain) expect(body).toContain(statement)
    }
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  })

  it('says when the file cannot be made', async () => {
    await openPack()
    URL.createObjectURL = () => {
      throw new Error('No room')
    }
    await choose('Word file')
    await press('Make the Word file')
    await screen.findByRole('alert')
    await choose(/Running order/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('runs from right to left with the language', async () => {
    const downloads = catchDownloads()
    const { roundId } = await aStoredRound(store, { mode: 'eachFirst' })
    await renderScreen(PackScreen, {
      pattern: patterns.pack,
      at: paths.pack(roundId),
      store,
      language: 'ar-XB',
    })
    const word = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('input[value="word"]')
      if (found === null) throw new Error('No choice yet')
      return found
    })
    await userEvent.click(word)
    await userEvent.click(screen.getAllByRole('button').at(-1) as Element)
    await waitFor(() => expect(downloads).toHaveLength(1))
    const files = unzip((await downloads[0]?.bytes()) ?? new ArrayBuffer(0))
    expect(files.get('word/document.xml')).toContain('<w:bidi/>')
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="ar" w:bidi="ar"/>')
    await words.changeLanguage('en')
  })
})

/** Left out of print, as the style for it says. */
function isLeftOut(element: Element): boolean {
  return element.classList.contains('no-print') || element.querySelector('.no-print') === element
}
